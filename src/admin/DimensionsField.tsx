'use client'

export function DimensionsField() {
  return null
}
