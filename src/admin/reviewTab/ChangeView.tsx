import type { Locale } from '@/domain/locales'
import type { Change } from '@/domain/review/difference'
import { fieldPathWord } from '@/i18n/fieldPathWord'
import type { Translate } from '@/i18n/message'
import { optionWord } from '@/i18n/optionWords'

import { FieldLink } from './FieldLink'
import type { ValueWord } from './findValueWords'
import type { ReviewPage } from './findReviewPage'
import { PartsView, type ShownPart } from './PartsView'

type ChangeProps = {
  change: Change
  isInline: boolean
  locale: Locale
  page: ReviewPage
  t: Translate
  wordOf: ValueWord
}

/** One change with its place: words that came and went, a row, or a value before and now. */
export function ChangeView(props: ChangeProps) {
  const { change, isInline, locale, page, t } = props
  const field = fieldPathWord(locale, page.collection, change.path)
  const { language } = change
  const label = language
    ? t('sheet.list', { field, language: optionWord(locale, 'language', language) })
    : field
  const parts = partsOf(props)
  return (
    <div className="ponte-change__one">
      <p className="ponte-change__place">
        <strong>{label}</strong>{' '}
        {!change.isGone && (
          <FieldLink page={page} path={change.path} language={language} label={label} t={t} />
        )}
      </p>
      {parts && isInline && <PartsView parts={parts} language={language} t={t} />}
      {parts && !isInline && (
        <div className="ponte-change__sides">
          <Side
            heading={t('sheet.diff.before')}
            parts={parts}
            without="added"
            {...{ language, t }}
          />
          <Side
            heading={t('sheet.diff.after')}
            parts={parts}
            without="removed"
            {...{ language, t }}
          />
        </div>
      )}
      {!parts && <p>{rowWords(change, t)}</p>}
    </div>
  )
}

function partsOf({ change, wordOf }: ChangeProps): ShownPart[] | null {
  if (change.kind === 'text') return change.parts
  if (change.kind !== 'value') return null
  const { before, after, path } = change
  const sides = [
    { kind: 'removed' as const, text: wordOf(path, before) ?? '' },
    { kind: 'added' as const, text: wordOf(path, after) ?? '' },
  ]
  return sides.filter(({ text }) => text)
}

function rowWords(change: Change, t: Translate): string {
  if (change.kind === 'row-added') return t('sheet.diff.rowAdded')
  if (change.kind === 'row-removed') return t('sheet.diff.rowRemoved')
  if (change.kind !== 'row-moved') return ''
  return t('sheet.diff.rowMoved', { from: change.from + 1, to: change.to + 1 })
}

type SideProps = {
  heading: string
  parts: ShownPart[]
  without: 'added' | 'removed'
  language: Locale | undefined
  t: Translate
}

function Side({ heading, parts, without, language, t }: SideProps) {
  const shown = parts.filter(({ kind }) => kind !== without)
  return (
    <div>
      <p className="ponte-change__heading">{heading}</p>
      {shown.length > 0 ? (
        <PartsView parts={shown} language={language} t={t} />
      ) : (
        <p className="ponte-change__words">{t('sheet.diff.empty')}</p>
      )}
    </div>
  )
}
