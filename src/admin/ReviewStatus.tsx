'use client'

import { useReviewEntry } from './review/useReviewEntry'
import { State } from './State'
import { useWords } from './useWords'

/** Where the entry stands in the review, in the place of Payload's draft or published. */
export function ReviewStatus() {
  const { locale } = useWords()
  const entry = useReviewEntry()
  return entry && <State state={entry.reviewState} locale={locale} />
}
