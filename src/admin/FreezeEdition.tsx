'use client'

export function FreezeEdition() {
  return null
}
