'use client'

export function SampleSignIns() {
  return null
}
