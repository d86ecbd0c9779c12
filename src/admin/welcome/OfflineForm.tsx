'use client'

import { useId, useRef, useState } from 'react'

import { Button, useConfig, useRouteCache } from '@payloadcms/ui'

import { LOCALES } from '@/domain/locales'
import { FORM_KIND } from '@/domain/practiceForm/formModel'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import { FormAnswer } from './FormAnswer'
import { sendForm, type FormReply } from './sendForm'

/** The form to download in each language, and its way back in: a draft, and what to look at. */
export function OfflineForm() {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const address = `${api}/${FORM_KIND}/form`
  return (
    <section className="ponte-offline" aria-labelledby="offline-form-heading">
      <h2 id="offline-form-heading">{t('form.offline.title')}</h2>
      <p>{t('form.offline.text')}</p>
      <ul className="ponte-offline__forms">
        {LOCALES.map((language) => (
          <li key={language}>
            <a href={`${address}?language=${language}`} download>
              {t('form.offline.download', {
                language: optionWord(locale, 'language', language).toLocaleLowerCase(locale),
              })}
            </a>
          </li>
        ))}
      </ul>
      <SendForm address={address} />
    </section>
  )
}

function SendForm({ address }: { address: string }) {
  const { locale, t } = useWords()
  const { clearRouteCache } = useRouteCache()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [reply, setReply] = useState<FormReply | null>(null)

  const send = async () => {
    setBusy(true)
    setReply(null)
    const file = input.current?.files?.[0] ?? null
    const answer = await sendForm(address, { file, locale })
    setReply(answer ?? { ok: false, messages: [t('admin.unreachable')] })
    setBusy(false)
    if (answer?.ok) clearRouteCache() // the list of entries has one more
  }
  return (
    <form
      className="ponte-offline__send"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label htmlFor={id}>{t('form.offline.choose')}</label>
      <input ref={input} id={id} type="file" accept=".docx" />
      <Button type="submit" buttonStyle="secondary" margin={false} disabled={isBusy}>
        {isBusy ? t('admin.working') : t('form.offline.send')}
      </Button>
      <div role="status">{reply && <FormAnswer reply={reply} />}</div>
    </form>
  )
}
