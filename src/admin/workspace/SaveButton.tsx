'use client'

import {
  Button,
  useDocumentInfo,
  useFormModified,
  useFormProcessing,
  useHotkey,
  useTranslation,
} from '@payloadcms/ui'

import { useSaving } from './saving'
import { saveForm } from './saveForm'
import { useHands } from './useHands'

const KEY = { cmdCtrlKey: true, editDepth: 1, keyCodes: ['s'] }

/** Saves by hand, on top of the version that was seen. */
export function SaveButton() {
  const { t } = useTranslation()
  const { id, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const isProcessing = useFormProcessing()
  const { conflict, status } = useSaving()
  const hands = useHands()
  const isIdle = id !== undefined && !isModified && status !== 'saving'
  const isDisabled = isIdle || isProcessing || conflict !== null || uploadStatus === 'uploading'
  const save = () => void saveForm(hands, 'hand')
  useHotkey(KEY, (event) => {
    event.preventDefault()
    event.stopPropagation()
    if (!isDisabled) save()
  })
  return (
    <Button
      id="action-save-draft"
      type="button"
      buttonStyle="secondary"
      className="save-draft"
      disabled={isDisabled}
      margin={false}
      size="medium"
      onClick={save}
    >
      {t('version:saveDraft')}
    </Button>
  )
}
