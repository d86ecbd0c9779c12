'use client'

import { useRef, useState } from 'react'

import { toast, useConfig, useDocumentInfo, useForm, useModal, useRouteCache } from '@payloadcms/ui'

import { useWords } from '../../useWords'
import { postJson } from '../postJson'
import { ReviewDialog } from '../ReviewDialog'

const MAX_SLUG = 80

type Stored = { slug?: string | null; updatedAt?: string; publishedAt?: string | null }

/** Asks for another address and says what becomes of the one that readers know. */
export function AddressDialog({ id, slug: dialog }: { id: string; slug: string }) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { collectionSlug, data } = useDocumentInfo()
  const { closeModal } = useModal()
  const { clearRouteCache } = useRouteCache()
  const { dispatchFields } = useForm()
  const stored = (data ?? {}) as Stored
  const [slug, setSlug] = useState(stored.slug ?? '')
  const [refusal, setRefusal] = useState('')
  const [isBusy, setBusy] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const change = async () => {
    setBusy(true)
    const address = `${api}/${collectionSlug}/${id}/address`
    const body = { slug: slug.trim(), version: stored.updatedAt }
    const refused = await postJson(address, { locale, body })
    setBusy(false)
    if (refused) {
      setRefusal(refused.message || t('admin.unreachable'))
      input.current?.focus()
      return
    }
    dispatchFields({ type: 'UPDATE', path: 'slug', value: body.slug, initialValue: body.slug })
    closeModal(dialog)
    toast.success(t('addresses.change.done'))
    clearRouteCache()
  }
  const word = t('addresses.change.button')
  return (
    <ReviewDialog
      slug={dialog}
      heading={word}
      confirmLabel={word}
      isBusy={isBusy}
      onConfirm={() => void change()}
    >
      <p>{t(stored.publishedAt ? 'addresses.change.public' : 'addresses.change.draft')}</p>
      <label htmlFor="new-address">{t('addresses.change.label')}</label>
      <p id="new-address-help">{t('addresses.change.help')}</p>
      <input
        id="new-address"
        ref={input}
        type="text"
        maxLength={MAX_SLUG}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="new-address-help new-address-error"
        aria-invalid={refusal !== ''}
        value={slug}
        onChange={(event) => setSlug(event.target.value)}
      />
      <p id="new-address-error" className="ponte-dialog__error" role="alert">
        {refusal}
      </p>
    </ReviewDialog>
  )
}
