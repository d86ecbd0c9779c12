'use client'

export function ReviewActions() {
  return null
}
