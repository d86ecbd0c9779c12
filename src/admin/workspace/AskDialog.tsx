'use client'

import { useState } from 'react'

import { toast, useConfig, useModal } from '@payloadcms/ui'

import type { ReviewedCollection } from '@/domain/review/needs'

import { ReviewDialog } from '../review/ReviewDialog'
import { useWords } from '../useWords'

import { useColleagues, type Colleague } from './useColleagues'

const MAX_TEXT = 2000

export const askDialogSlug = (id: string): string => `ask-colleague-${id}`

type AskDialogProps = { collection: ReviewedCollection; id: string; slug: string }

/** Asks a colleague to look at an entry, there only while it is open. */
export function AskDialog(props: AskDialogProps) {
  const { isModalOpen } = useModal()
  return isModalOpen(props.slug) ? <OpenDialog {...props} /> : null
}

function OpenDialog({ collection, id, slug }: AskDialogProps) {
  const { t } = useWords()
  const { closeModal } = useModal()
  const colleagues = useColleagues(collection, id)
  const [chosen, setChosen] = useState('')
  const [text, setText] = useState('')
  const user = chosen || (colleagues?.[0]?.id ?? '')
  const { isBusy, send } = useAsking(`${collection}/${id}/ask-colleague`)
  const ask = async () => {
    if (!user) return closeModal(slug)
    const name = colleagues?.find((colleague) => colleague.id === user)?.name ?? ''
    if (await send({ user, text: text.trim() || undefined, name })) closeModal(slug)
  }
  return (
    <ReviewDialog
      slug={slug}
      heading={t('workspace.ask.open')}
      confirmLabel={user ? t('workspace.ask.send') : t('workspace.ask.close')}
      isBusy={isBusy || colleagues === null}
      onConfirm={() => void ask()}
    >
      <p>{t('workspace.ask.text')}</p>
      {colleagues?.length === 0 ? (
        <p>{t('workspace.ask.none')}</p>
      ) : (
        <>
          <Choice colleagues={colleagues ?? []} value={user} onChosen={setChosen} />
          <label htmlFor="ask-text">{t('workspace.ask.message')}</label>
          <textarea
            id="ask-text"
            rows={4}
            maxLength={MAX_TEXT}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
    </ReviewDialog>
  )
}

type ChoiceProps = { colleagues: Colleague[]; value: string; onChosen: (id: string) => void }

function Choice({ colleagues, value, onChosen }: ChoiceProps) {
  const { t } = useWords()
  return (
    <>
      <label htmlFor="ask-user">{t('workspace.ask.who')}</label>
      <select id="ask-user" value={value} onChange={(event) => onChosen(event.target.value)}>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </>
  )
}

type Question = { user: string; text: string | undefined; name: string }

function useAsking(path: string) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const [isBusy, setBusy] = useState(false)
  const send = async ({ user, text, name }: Question): Promise<boolean> => {
    setBusy(true)
    const isAsked = await fetch(`${api}/${path}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': locale, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user, text }),
    }).then(
      (response) => response.ok,
      () => false,
    )
    setBusy(false)
    if (isAsked) toast.success(t('workspace.ask.done', { name }))
    else toast.error(t('workspace.ask.failed'))
    return isAsked
  }
  return { isBusy, send }
}
