'use client'

export function Welcome() {
  return null
}
