'use client'

import { LOCALES } from '@/domain/locales'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import type { FieldChoice } from './fieldChoices'
import type { DraftComment } from './useComment'

type CommentPlaceProps = {
  choices: FieldChoice[]
  comment: DraftComment
  onChange: (part: Partial<DraftComment>) => void
}

/** What a comment is about: a field by its name, in one language or in all. */
export function CommentPlace({ choices, comment, onChange }: CommentPlaceProps) {
  const { locale, t } = useWords()
  return (
    <div className="ponte-form__row">
      <div>
        <label htmlFor="comment-path">{t('sheet.comments.field')}</label>
        <select
          id="comment-path"
          value={comment.path}
          onChange={(event) => onChange({ path: event.target.value })}
        >
          <option value="">{t('sheet.whole')}</option>
          {choices.map(({ path, label }) => (
            <option key={path} value={path}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="comment-language">{t('sheet.comments.language')}</label>
        <select
          id="comment-language"
          value={comment.language}
          onChange={(event) => onChange({ language: event.target.value })}
        >
          <option value="">{t('sheet.comments.anyLanguage')}</option>
          {LOCALES.map((language) => (
            <option key={language} value={language}>
              {optionWord(locale, 'language', language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
