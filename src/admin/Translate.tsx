import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { LANGUAGE_NAMES } from '@/domain/locales'
import { REVIEWED_COLLECTIONS, type ReviewedCollection } from '@/domain/review/needs'
import { comparedWords } from '@/domain/review/comparedWords'
import { optionWord } from '@/i18n/optionWords'
import { translationService } from '@/server/translation/translationService'

import { serverWords } from './serverWords'
import { findTranslation, type Translation } from './translate/findTranslation'
import { sectionLabel } from './translate/sectionLabel'
import { type ShownSection, TranslateForm } from './translate/TranslateForm'
import { translationPath } from './translate/translationPath'
import type { Words } from './welcome/EntryTable'

const isReviewed = (slug: string | undefined): slug is ReviewedCollection =>
  (REVIEWED_COLLECTIONS as readonly string[]).includes(slug ?? '')

/** The tab of an entry where its original and a translation of it stand beside each other. */
export async function Translate({ initPageResult, searchParams, i18n }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  const words = serverWords(i18n)
  const collection = collectionConfig?.slug
  if (!docID || !isReviewed(collection)) return null
  const id = String(docID)
  const reader = { locale: words.locale, payload: req.payload, user: req.user }
  const found = await findTranslation(reader, { collection, id, to: searchParams?.to })
  if (!found) return <Gutter>{words.t('errors.notFound')}</Gutter>
  const { from, to, entry, leaves, isWritable, state } = found
  return (
    <Gutter className="ponte-translate">
      <Head found={found} place={{ collection, id }} words={words} />
      <TranslateForm
        key={to}
        collection={collection}
        id={id}
        version={entry.updatedAt}
        languages={{ from, to }}
        entry={entry}
        leaves={leaves}
        sections={shownSections(found, collection, words)}
        state={state}
        isWritable={isWritable}
        hasService={translationService() !== null}
      />
    </Gutter>
  )
}

function shownSections(
  { sections }: Translation,
  collection: ReviewedCollection,
  { locale }: Words,
): ShownSection[] {
  return sections.map((section) => ({
    ...section,
    label: sectionLabel({ collection, locale, section }),
    passages: section.passages.map((passage) => ({
      ...passage,
      pieces: passage.earlier === null ? null : comparedWords(passage.earlier, passage.original),
    })),
  }))
}

type HeadProps = {
  found: Translation
  place: { collection: ReviewedCollection; id: string }
  words: Words
}

function Head({ found, place, words: { locale, t } }: HeadProps) {
  const { from, to, others, isReady, isWritable, sections, state } = found
  const name = (language: typeof from) => t(`site.language.name.${language}`)
  const changed = sections
    .flatMap(({ passages }) => passages)
    .filter(({ earlier }) => earlier !== null)
  return (
    <>
      <h2>{t('languages.translate.title', { language: name(to) })}</h2>
      <nav className="ponte-translate__languages" aria-label={t('languages.translate.choose')}>
        <ul>
          {others.map((other) => (
            <li key={other}>
              <a
                href={translationPath({ ...place, to: other })}
                aria-current={other === to ? 'page' : undefined}
                lang={other}
              >
                {LANGUAGE_NAMES[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <b>{optionWord(locale, 'translationState', state)}</b>
        {' · '}
        {t(isReady ? 'languages.shown' : 'languages.notShown')}
      </p>
      {changed.length > 0 && (
        <p className="ponte-note">
          {t('languages.translate.changed', { count: changed.length, language: name(from) })}
        </p>
      )}
      {!isWritable && <p className="ponte-note">{t('languages.translate.closed')}</p>}
    </>
  )
}
