'use client'

import type { ReactNode } from 'react'

import { Button, Modal, useModal } from '@payloadcms/ui'

import { useWords } from '../useWords'

type ReviewDialogProps = {
  slug: string
  heading: string
  confirmLabel: string
  isBusy: boolean
  onConfirm: () => void
  children: ReactNode
}

/** A question before a step: what happens, what it needs, and two buttons. */
export function ReviewDialog(props: ReviewDialogProps) {
  const { slug, heading, confirmLabel, isBusy, onConfirm, children } = props
  const { closeModal } = useModal()
  const { t } = useWords()
  const headingId = `${slug}-heading`
  return (
    <Modal className="ponte-dialog" slug={slug} closeOnBlur={false} aria-labelledby={headingId}>
      <div className="ponte-dialog__sheet">
        <h2 id={headingId}>{heading}</h2>
        <div className="ponte-dialog__body">{children}</div>
        <div className="ponte-dialog__buttons">
          <Button
            type="button"
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => closeModal(slug)}
          >
            {t('admin.cancel')}
          </Button>
          <Button type="button" disabled={isBusy} margin={false} onClick={onConfirm}>
            {isBusy ? t('admin.working') : confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
