'use client'

import { useConfig } from '@payloadcms/ui'

import { FORM_KIND } from '@/domain/practiceForm/formModel'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { FormReply } from './sendForm'

type Made = Extract<FormReply, { ok: true }>

/** What became of a form: why it was not taken, or the draft and what to look at in it. */
export function FormAnswer({ reply }: { reply: FormReply }) {
  const { t } = useWords()
  if (reply.ok) return <MadeDraft {...reply} />
  return (
    <div className="ponte-note ponte-note--trouble">
      <p className="ponte-note__title">{t('form.offline.refused')}</p>
      {reply.messages.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  )
}

function MadeDraft({ doc, notes }: Made) {
  const { locale, t } = useWords()
  const { admin } = useConfig().config.routes
  const language = optionWord(locale, 'language', doc.originalLanguage).toLocaleLowerCase(locale)
  const title = doc.title || t('admin.welcome.untitled')
  const missing = notes.filter(({ code }) => code === 'missing')
  return (
    <div className="ponte-note">
      <p className="ponte-note__title">{t('form.offline.done', { language, title })}</p>
      <p>
        <a href={`${admin}/collections/${FORM_KIND}/${doc.id}?locale=${doc.originalLanguage}`}>
          {t('form.offline.open')}
        </a>
      </p>
      {missing.length === 0 ? (
        <p>{t('form.offline.clear')}</p>
      ) : (
        <>
          <h3>{t('form.offline.missing')}</h3>
          <ul>
            {missing.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
      <LostWords notes={notes.filter(({ code }) => code !== 'missing')} />
    </div>
  )
}

function LostWords({ notes }: Pick<Made, 'notes'>) {
  const { t } = useWords()
  if (notes.length === 0) return null
  return (
    <>
      <h3>{t('form.offline.notes', { count: notes.length })}</h3>
      <p>{t('form.offline.keep')}</p>
      <dl className="ponte-offline__notes">
        {notes.map(({ label, message, text }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{message}</dd>
            {text && <dd className="ponte-offline__text">{text}</dd>}
          </div>
        ))}
      </dl>
    </>
  )
}
