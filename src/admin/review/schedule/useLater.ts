'use client'

import { useRef, useState, type RefObject } from 'react'

export type Later = {
  isLater: boolean
  setLater: (isLater: boolean) => void
  /** As the input has it, in the time zone of whoever writes. */
  time: string
  setTime: (time: string) => void
  isRefused: boolean
  input: RefObject<HTMLInputElement | null>
  /** Hands on the time, or none for at once; a time that is missing or past is asked for again. */
  decide: (go: (publishAt: string | undefined) => void) => void
}

/** Whether a step is taken now or later, and when. */
export function useLater(): Later {
  const [isLater, setLater] = useState(false)
  const [time, setTime] = useState('')
  const [isRefused, setRefused] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const decide: Later['decide'] = (go) => {
    if (!isLater) return go(undefined)
    const at = Date.parse(time)
    if (at > Date.now()) return go(new Date(at).toISOString())
    setRefused(true)
    input.current?.focus()
  }
  return { isLater, setLater, time, setTime, isRefused, input, decide }
}
