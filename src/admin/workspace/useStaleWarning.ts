'use client'

import { useEffect, useEffectEvent } from 'react'

import { useModal } from '@payloadcms/ui'

import { meetTheirs } from './meetTheirs'
import { useHands } from './useHands'

/** Payload's own warning of a newer version; it offers nothing but to drop what was typed. */
const PAYLOADS_WARNING = 'document-stale-data'

/** Has the notice that loses nothing stand where Payload would ask to reload. */
export function useStaleWarning(): void {
  const { closeModal, isModalOpen } = useModal()
  const hands = useHands()
  const isWarning = isModalOpen(PAYLOADS_WARNING)
  const giveNotice = useEffectEvent(() => {
    closeModal(PAYLOADS_WARNING)
    void meetTheirs(hands)
  })
  useEffect(() => {
    if (isWarning) giveNotice()
  }, [isWarning])
}
