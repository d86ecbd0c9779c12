'use client'

import { useLocale } from '@payloadcms/ui'

import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import { showField } from './showField'
import { useFieldLabels } from './useFieldLabels'
import type { OpenComment } from './useOpenComments'

/** What the author is asked for, field by field, each leading to its place in the form. */
export function OpenComments({ comments }: { comments: OpenComment[] }) {
  const { t } = useWords()
  return (
    <section className="ponte-note ponte-note--asked">
      <h2 className="ponte-note__title">{t('sheet.comments.asked', { count: comments.length })}</h2>
      <ul className="ponte-asked">
        {comments.map((comment) => (
          <li key={comment.id}>
            <About comment={comment} />
            <p className="ponte-note__words">{comment.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function About({ comment: { language, path } }: { comment: OpenComment }) {
  const { locale, t } = useWords()
  const { code } = useLocale()
  const { fields, labelOf } = useFieldLabels()
  if (!path) return <strong>{t('sheet.whole')}</strong>
  const label = language
    ? t('sheet.list', { field: labelOf(path), language: optionWord(locale, 'language', language) })
    : labelOf(path)
  if (language && language !== code) {
    return <a href={`?locale=${language}#field=${path}`}>{label}</a>
  }
  return (
    <button
      type="button"
      className="ponte-review__lead"
      onClick={() => void showField(fields, path)}
    >
      {label}
    </button>
  )
}
