import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { REVIEWED_COLLECTIONS } from '@/domain/review/needs'

import { CommentForm } from './reviewTab/CommentForm'
import { CommentsSection } from './reviewTab/CommentsSection'
import { DifferenceSection } from './reviewTab/DifferenceSection'
import { fieldChoices } from './reviewTab/fieldChoices'
import { findReviewPage } from './reviewTab/findReviewPage'
import { ScoresSection } from './reviewTab/ScoresSection'
import { SheetSection } from './reviewTab/SheetSection'
import { serverWords } from './serverWords'

/** The review of one entry: what has changed, what was said, and the sheet to fill in. */
export async function ReviewTab(props: DocumentViewServerProps) {
  const { i18n, initPageResult, searchParams } = props
  const words = serverWords(i18n)
  const { collectionConfig, docID, req } = initPageResult
  const collection = REVIEWED_COLLECTIONS.find((slug) => slug === collectionConfig?.slug)
  const page = collection && (await findReviewPage(req, { collection, id: String(docID) }))
  if (!page) {
    return (
      <Gutter className="ponte-review">
        <p>{words.t('sheet.none')}</p>
      </Gutter>
    )
  }
  return (
    <Gutter className="ponte-review">
      {page.difference && (
        <DifferenceSection
          {...words}
          difference={page.difference}
          isInline={searchParams?.view === 'inline'}
          page={page}
          req={req}
        />
      )}
      <CommentsSection {...words} page={page} />
      {page.isReviewing && (
        <CommentForm
          collection={page.collection}
          id={page.entry.id}
          choices={await fieldChoices(req, { page, locale: words.locale })}
        />
      )}
      <ScoresSection {...words} page={page} />
      {page.isReviewing && <SheetSection {...words} page={page} />}
    </Gutter>
  )
}
