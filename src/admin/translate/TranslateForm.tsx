'use client'

import { useState } from 'react'

import { Button } from '@payloadcms/ui'

import type { Locale } from '@/domain/locales'
import type { Part } from '@/domain/review/comparedWords'
import type { ReviewedCollection } from '@/domain/review/needs'
import type { TranslationState } from '@/domain/translations/inLanguage'
import type { Leaf } from '@/domain/translations/leaves'
import type { Passage, TextSection } from '@/domain/translations/sections'

import { useWords } from '../useWords'

import { Section } from './Section'
import { useTranslation } from './useTranslation'

export type ShownPassage = Passage & { pieces: Part[] | null }
export type ShownSection = Omit<TextSection, 'passages'> & {
  label: string
  passages: ShownPassage[]
}

export type TranslateFormProps = {
  collection: ReviewedCollection
  id: string
  version: string
  languages: { from: Locale; to: Locale }
  /** Every language of the entry: rows are written by their ids, rich text in the original's shape. */
  entry: Record<string, unknown>
  leaves: Leaf[]
  sections: ShownSection[]
  state: TranslationState
  isWritable: boolean
  hasService: boolean
}

/** Each text of the original beside its translation; saved as a draft of the entry in that language. */
export function TranslateForm(props: TranslateFormProps) {
  const { hasService, isWritable, languages, sections, state } = props
  const { t } = useWords()
  const { words, isBusy, isChanged, said, change, save, fill } = useTranslation(props)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const isOpen = ({ passages }: ShownSection) =>
    passages.some(({ earlier, translation }) => earlier !== null || translation.trim() === '')
  const shown = onlyOpen ? sections.filter(isOpen) : sections
  const form = `/admin/collections/${props.collection}/${props.id}?locale=${languages.to}`
  return (
    <form
      className="ponte-translate__form"
      onSubmit={(event) => {
        event.preventDefault()
        void save({ isReviewed: false })
      }}
    >
      <label className="ponte-translate__filter">
        <input
          type="checkbox"
          checked={onlyOpen}
          onChange={(event) => setOnlyOpen(event.target.checked)}
        />
        {t('languages.translate.onlyOpen')}
      </label>
      {shown.length === 0 && <p>{t('languages.translate.nothingOpen')}</p>}
      {shown.map((section) => (
        <Section
          key={section.path}
          section={section}
          languages={languages}
          words={words[section.path] ?? []}
          isWritable={isWritable}
          formHref={form}
          onChange={(index, text) => change(section, { index, text })}
        />
      ))}
      {isWritable && (
        <Buttons
          state={state}
          hasService={hasService}
          isBusy={isBusy}
          isChanged={isChanged}
          said={said}
          onReviewed={() => void save({ isReviewed: true })}
          onFill={() => void fill()}
        />
      )}
    </form>
  )
}

type ButtonsProps = Pick<TranslateFormProps, 'state' | 'hasService'> & {
  isBusy: boolean
  isChanged: boolean
  /** What came of the last save. */
  said: string
  onReviewed: () => void
  onFill: () => void
}

function Buttons(props: ButtonsProps) {
  const { state, hasService, isBusy, isChanged, said, onReviewed, onFill } = props
  const { t } = useWords()
  const isDone = state === 'reviewed' && !isChanged
  const beside = { type: 'button', buttonStyle: 'secondary', margin: false } as const
  return (
    <div className="ponte-translate__bar">
      <Button type="submit" disabled={isBusy || !isChanged} margin={false}>
        {t('languages.translate.save')}
      </Button>
      <Button {...beside} disabled={isBusy || isDone} onClick={onReviewed}>
        {t('languages.translate.markReviewed')}
      </Button>
      {hasService && (
        <Button {...beside} disabled={isBusy || isChanged} onClick={onFill}>
          {t('languages.translate.fill')}
        </Button>
      )}
      <p className="ponte-translate__said" role="status">
        {said}
      </p>
    </div>
  )
}
