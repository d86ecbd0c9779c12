export function Logo() {
  return null
}

export function Icon() {
  return null
}
