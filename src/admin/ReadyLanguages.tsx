'use client'

import { useState } from 'react'

import { Button, toast, useAuth, useConfig, useRouteCache } from '@payloadcms/ui'

import { isStaff, type Actor } from '@/domain/identity/roles'
import { LANGUAGE_NAMES, LOCALES, type Locale } from '@/domain/locales'
import { isReady, translationProgress } from '@/domain/translations/inLanguage'

import { postMove } from './review/postMove'
import { tellTrouble } from './review/trouble'
import { useReviewEntry, type ReviewEntry } from './review/useReviewEntry'
import { translationPath } from './translate/translationPath'
import { useWords } from './useWords'

/** Beside the form: how far each language has come, and the Secretariat's word that readers see it. */
export function ReadyLanguages() {
  const entry = useReviewEntry()
  return entry && <Languages entry={entry} />
}

function Languages({ entry }: { entry: ReviewEntry }) {
  const { t } = useWords()
  const { user } = useAuth()
  const { isBusy, declare } = useDeclaring(entry)
  return (
    <section className="ponte-languages" aria-labelledby="ponte-languages">
      <h3 id="ponte-languages">{t('languages.title')}</h3>
      <ul>
        {LOCALES.map((language) => (
          <Language
            key={language}
            entry={entry}
            language={language}
            isBusy={isBusy}
            onDeclare={isStaff(user as Actor) ? (ready) => void declare(language, ready) : null}
          />
        ))}
      </ul>
    </section>
  )
}

type LanguageProps = {
  entry: ReviewEntry
  language: Locale
  isBusy: boolean
  onDeclare: ((ready: boolean) => void) | null
}

function Language({ entry, language, isBusy, onDeclare }: LanguageProps) {
  const { t } = useWords()
  const { originalLanguage, stored, collection, id, isPublic } = entry
  const known = { originalLanguage, translations: stored.translations }
  const state = translationProgress(known, language)
  const isShown = isReady(known, language)
  const shown = isPublic ? 'languages.shown' : 'languages.shownOnce'
  const name = t(`site.language.name.${language}`)
  return (
    <li>
      <p>
        <b lang={language}>{LANGUAGE_NAMES[language]}</b> {t(`site.language.${state}`)}
        {' · '}
        {t(isShown ? shown : 'languages.notShown')}
      </p>
      {state !== 'original' && (
        <p>
          <a href={translationPath({ collection, id, to: language })}>
            {t('languages.translateInto', { language: name })}
          </a>
        </p>
      )}
      {state !== 'original' && onDeclare && (
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          disabled={isBusy}
          margin={false}
          onClick={() => onDeclare(!isShown)}
        >
          {t(isShown ? 'languages.hide' : 'languages.show', { language: name })}
        </Button>
      )}
    </li>
  )
}

function useDeclaring({ collection, id, stored }: ReviewEntry) {
  const { locale, t } = useWords()
  const { api } = useConfig().config.routes
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const declare = async (language: Locale, ready: boolean) => {
    setBusy(true)
    tellTrouble(null)
    const move = { language, ready, version: stored.updatedAt ?? '' }
    const answer = await postMove(`${api}/${collection}/${id}/languages`, { move, locale })
    setBusy(false)
    if (!answer) return toast.error(t('admin.unreachable'))
    if (!answer.ok) {
      const { fields, isOutdated } = answer
      const said = answer.message || t('errors.wrongFields', { count: fields.length })
      return tellTrouble({ entry: id, message: said, fields, isOutdated })
    }
    const name = t(`site.language.name.${language}`)
    toast.success(t(ready ? 'languages.done.shown' : 'languages.done.hidden', { language: name }))
    clearRouteCache()
  }
  return { isBusy, declare }
}
