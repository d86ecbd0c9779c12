'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import type { Actor } from '@/domain/identity/roles'
import { isLocale, type Locale } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'
import type { Translated } from '@/domain/translations/inLanguage'
import {
  mayWrite,
  offeredActions,
  type ReviewAction,
  type ReviewState,
} from '@/domain/review/transitions'

type Stored = {
  evidenceLevel?: number | null
  originalLanguage?: string | null
  owner?: string | { id: string } | null
  primaryTheme?: string | { id: string } | null
  reviewState?: ReviewState | null
  statement?: string | null
  translations?: Translated['translations']
  otherCountryNote?: string | null
  updatedAt?: string
}

export type ReviewEntry = {
  collection: ReviewedCollection
  id: string
  stored: Stored
  originalLanguage: Locale
  reviewState: ReviewState
  isPublic: boolean
  isWritable: boolean
  actions: ReviewAction[]
}

/** The entry of this form as the review sees it; null before it has been saved once. */
export function useReviewEntry(): ReviewEntry | null {
  const { collectionSlug, data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  if (!id || !data) return null
  const stored = data as Stored
  const actor = user as Actor
  const reviewState = stored.reviewState ?? 'draft'
  const stands = { owner: stored.owner, reviewState, isPublic: hasPublishedDoc }
  return {
    collection: collectionSlug as ReviewedCollection,
    id: String(id),
    stored,
    originalLanguage: isLocale(stored.originalLanguage) ? stored.originalLanguage : 'en',
    reviewState,
    isPublic: hasPublishedDoc,
    isWritable: mayWrite(actor, stands),
    actions: isTrashed ? [] : offeredActions(actor, stands),
  }
}
