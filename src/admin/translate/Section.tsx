'use client'

import { useId } from 'react'

import type { Locale } from '@/domain/locales'
import type { Part } from '@/domain/review/comparedWords'

import { useWords } from '../useWords'

import type { ShownPassage, ShownSection } from './TranslateForm'

type Languages = { from: Locale; to: Locale }

type SectionProps = {
  section: ShownSection
  languages: Languages
  words: readonly string[]
  isWritable: boolean
  /** Where a text with links or bold words is translated instead. */
  formHref: string
  onChange: (index: number, text: string) => void
}

/** One text: its passages one beneath the other, each beside its translation. */
export function Section(props: SectionProps) {
  const { section, languages, formHref, isWritable } = props
  const { t } = useWords()
  const headingId = useId()
  const isTyped = section.isEditable && isWritable
  return (
    <section className="ponte-translate__section" aria-labelledby={headingId}>
      <h3 id={headingId}>{section.label}</h3>
      {section.passages.map((passage, index) => (
        <div key={index} className="ponte-translate__pair">
          <Original passage={passage} language={languages.from} />
          {isTyped ? (
            <Field {...props} headingId={headingId} index={index} />
          ) : (
            <p className="ponte-translate__text" lang={languages.to}>
              {passage.translation}
            </p>
          )}
        </div>
      ))}
      {isWritable && !section.isEditable && (
        <p>
          <a href={formHref}>{t('languages.translate.inForm')}</a>
        </p>
      )}
    </section>
  )
}

type FieldProps = SectionProps & { headingId: string; index: number }

const LINES = { line: 1, paragraphs: 4, richText: 3 } as const
const CHARACTERS_A_LINE = 60

function Field({ section, languages, words, onChange, headingId, index }: FieldProps) {
  const { t } = useWords()
  const id = useId()
  const original = section.passages[index]?.original ?? ''
  const lines = Math.ceil(original.length / CHARACTERS_A_LINE)
  const limit = section.maxLength ?? undefined
  return (
    <div>
      <span id={id} className="ponte-hidden">
        {t('languages.translate.in', { language: t(`site.language.name.${languages.to}`) })}
      </span>
      <textarea
        aria-labelledby={`${headingId} ${id}`}
        lang={languages.to}
        maxLength={limit}
        rows={Math.max(LINES[section.kind], lines)}
        value={words[index] ?? ''}
        onChange={(event) => onChange(index, event.target.value)}
      />
    </div>
  )
}

function Original({ passage, language }: { passage: ShownPassage; language: Locale }) {
  const { t } = useWords()
  const { original, pieces } = passage
  if (!pieces) {
    return (
      <p className="ponte-translate__text" lang={language}>
        {original}
      </p>
    )
  }
  return (
    <div className="ponte-translate__text ponte-translate__text--changed">
      <p className="ponte-translate__mark">{t('languages.translate.mark')}</p>
      <p lang={language}>
        {pieces.map((piece, index) => (
          <Changed key={index} piece={piece} />
        ))}
      </p>
    </div>
  )
}

function Changed({ piece: { kind, text } }: { piece: Part }) {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : text
}
