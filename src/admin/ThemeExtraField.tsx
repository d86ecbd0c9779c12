'use client'

export function ThemeExtraField() {
  return null
}
