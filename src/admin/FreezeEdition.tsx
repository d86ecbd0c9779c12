'use client'

import { useState } from 'react'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useModal,
  useRouteCache,
} from '@payloadcms/ui'
import { z } from 'zod'

import { ReviewDialog } from './review/ReviewDialog'
import { useWords } from './useWords'

const SLUG = 'freeze-edition-dialog'

const refusalSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Fixes a draft edition for ever, after having said so. */
export function FreezeEdition() {
  const { data, id } = useDocumentInfo()
  const { isModalOpen, openModal } = useModal()
  const { t } = useWords()
  if (!id || (data as { state?: string } | undefined)?.state === 'frozen') return null
  return (
    <>
      <Button
        id="freeze-edition"
        type="button"
        buttonStyle="secondary"
        margin={false}
        onClick={() => openModal(SLUG)}
      >
        {t('admin.freeze.button')}
      </Button>
      {isModalOpen(SLUG) && <FreezeDialog id={String(id)} />}
    </>
  )
}

function FreezeDialog({ id }: { id: string }) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { closeModal } = useModal()
  const { clearRouteCache } = useRouteCache()
  const { submit } = useForm()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)

  const freeze = async () => {
    setBusy(true)
    if (isModified) await submit() // what is typed belongs to what is fixed
    const refusal = await postFreeze(`${api}/handbook-editions/${id}/freeze`, locale).catch(() =>
      t('admin.unreachable'),
    )
    setBusy(false)
    closeModal(SLUG)
    if (refusal) return toast.error(refusal)
    toast.success(t('admin.freeze.done'))
    clearRouteCache()
  }
  const word = t('admin.freeze.button')
  return (
    <ReviewDialog
      slug={SLUG}
      heading={word}
      confirmLabel={word}
      isBusy={isBusy}
      onConfirm={() => void freeze()}
    >
      <p>{t('admin.freeze.text')}</p>
    </ReviewDialog>
  )
}

/** @returns why it was refused, or null when the edition is frozen */
async function postFreeze(address: string, locale: string): Promise<string | null> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': locale },
  })
  if (response.ok) return null
  return refusalSchema.parse(await response.json()).errors[0]?.message ?? null
}
