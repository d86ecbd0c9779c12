'use client'

import { useEffect, useRef } from 'react'

import { Button, useLocale, useRouteCache } from '@payloadcms/ui'

import type { Locale } from '@/domain/locales'
import { optionWord } from '@/i18n/optionWords'

import { useWords } from '../useWords'

import { MissingList } from './MissingList'
import { tellTrouble, type Trouble } from './trouble'

/** A dialog that closes gives the focus back first. */
const AFTER_DIALOG_MS = 250

type TroublePanelProps = { trouble: Trouble; originalLanguage: Locale }

/** Why the step was not taken and what to do, with the fields one press away. */
export function TroublePanel({ trouble, originalLanguage }: TroublePanelProps) {
  const { t } = useWords()
  const { clearRouteCache } = useRouteCache()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const timer = setTimeout(() => {
      panel.current?.focus({ preventScroll: true })
      panel.current?.scrollIntoView({ block: 'start' })
    }, AFTER_DIALOG_MS)
    return () => clearTimeout(timer)
  }, [trouble])
  const reload = () => {
    tellTrouble(null)
    clearRouteCache()
  }
  return (
    <section ref={panel} className="ponte-note ponte-note--trouble" role="alert" tabIndex={-1}>
      <p className="ponte-note__title">{trouble.message}</p>
      {trouble.fields.length > 0 && (
        <>
          <LanguageHint originalLanguage={originalLanguage} />
          <MissingList missing={trouble.fields} />
        </>
      )}
      <div className="ponte-note__buttons">
        {trouble.isOutdated && (
          <Button type="button" buttonStyle="secondary" margin={false} onClick={reload}>
            {t('admin.problems.reload')}
          </Button>
        )}
        <Button
          type="button"
          buttonStyle="secondary"
          margin={false}
          onClick={() => tellTrouble(null)}
        >
          {t('admin.problems.close')}
        </Button>
      </div>
    </section>
  )
}

/** Needs are judged in the original language, whichever the form shows. */
function LanguageHint({ originalLanguage }: { originalLanguage: Locale }) {
  const { locale, t } = useWords()
  const { code } = useLocale()
  if (code === originalLanguage) return null
  const original = optionWord(locale, 'language', originalLanguage)
  const shown = optionWord(locale, 'language', code)
  return (
    <p>
      {t('admin.problems.language', { original, shown })}{' '}
      <a href={`?locale=${originalLanguage}`}>
        {t('admin.problems.switch', { language: original })}
      </a>
    </p>
  )
}
