'use client'

import { useEffect, useEffectEvent } from 'react'

import { useAllFormFields, useFormModified } from '@payloadcms/ui'

import { keepTyped, saveForm } from './saveForm'
import { currentGround, currentSaving, standOn, useSaving } from './saving'
import { useFormGround } from './useFormGround'
import { useHands } from './useHands'

const KEPT_AFTER_MS = 300
const IDLE_MS = 3000
const BETWEEN_SAVES_MS = 10_000
/** Whoever never pauses is saved all the same. */
const LONGEST_WAIT_MS = 30_000
const RETRY_MS = 15_000

/** Saves while somebody writes; draws nothing. Where it may not save, it keeps what was typed here. */
export function Autosave({ isOpen }: { isOpen: boolean }) {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const { conflict, status } = useSaving()
  const hands = useHands()
  useFormGround()
  const maySave = isOpen && isModified && !conflict && status !== 'saving'
  const keep = useEffectEvent(() => keepTyped(hands))
  const save = useEffectEvent(() => void saveForm(hands, 'auto'))

  useEffect(() => {
    if (!isModified) return undefined
    const timer = setTimeout(keep, KEPT_AFTER_MS)
    return () => clearTimeout(timer)
  }, [fields, isModified])

  useEffect(() => {
    if (!maySave) return undefined
    const timer = setTimeout(save, status === 'failed' ? RETRY_MS : waitingTime())
    return () => clearTimeout(timer)
  }, [fields, maySave, status])

  const leave = useEffectEvent(() => {
    if (!isModified) return
    keep()
    if (maySave && currentSaving().status !== 'saving') save()
  })
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && leave()
    const onPageHide = () => leave()
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('pagehide', onPageHide)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('pagehide', onPageHide)
    }
  }, [])
  return null
}

/** A pause in typing, seldom enough, and not too late. */
function waitingTime(): number {
  const now = Date.now()
  const { askedAt, typedAt } = currentGround()
  const since = typedAt > askedAt ? typedAt : now
  standOn({ typedAt: since })
  const wait = Math.max(IDLE_MS, askedAt + BETWEEN_SAVES_MS - now)
  return Math.min(wait, Math.max(0, since + LONGEST_WAIT_MS - now))
}
