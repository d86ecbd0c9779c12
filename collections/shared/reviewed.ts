import type { CollectionConfig, Field, TabsField, UIField } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs'

import { entryAccess } from './access/entries'
import { withWords } from './fields/withWords'
import { guardReview, keepToDrafts } from './hooks/guardReview'
import { mirrorReviewers } from './hooks/mirrorReviewers'
import { setIdentity } from './hooks/setIdentity'
import { setOwner } from './hooks/setOwner'
import { commentEndpoint } from './review/commentEndpoint'
import { reviewEndpoint } from './review/reviewEndpoint'
import { sheetEndpoint, summaryEndpoint } from './review/sheetEndpoint'

type Tab = { name: string; fields: Field[] }

type Reviewed = {
  slug: ReviewedCollection
  /** Of its references: BP-2026-014. */
  prefix: string
  tabs: Tab[]
  sidebar: Field[]
  admin?: CollectionConfig['admin']
  defaultPopulate?: CollectionConfig['defaultPopulate']
}

/** What a person should read before writing; it stores nothing. */
const notices: UIField = {
  name: 'reviewNotices',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/ReviewNotices#ReviewNotices' },
    disableListColumn: true,
  },
}

/** A collection whose entries go through the review; what they hold is the caller's, the gate is one. */
export function reviewedCollection(reviewed: Reviewed): CollectionConfig {
  const { slug, prefix, tabs, sidebar, admin, defaultPopulate } = reviewed
  const tabsField: TabsField = {
    type: 'tabs',
    tabs: tabs.map(({ name, fields }) => ({ label: name, fields })),
  }
  return withWords({
    slug,
    access: entryAccess,
    admin: {
      useAsTitle: 'title',
      defaultColumns: ['title', 'owner', 'reviewState', 'updatedAt'],
      listSearchableFields: ['title', 'refId'],
      components: {
        edit: {
          PublishButton: '/src/admin/ReviewActions#ReviewActions',
          SaveDraftButton: '/src/admin/SaveDraft#SaveDraft',
          Status: '/src/admin/ReviewStatus#ReviewStatus',
        },
        views: {
          edit: {
            review: {
              Component: '/src/admin/ReviewTab#ReviewTab',
              path: '/review',
              tab: { Component: '/src/admin/ReviewTabLink#ReviewTabLink', order: 200 },
            },
          },
        },
      },
      hideAPIURL: true,
      ...admin,
    },
    defaultPopulate: defaultPopulate ?? { refId: true, slug: true, title: true },
    disableBulkEdit: true,
    disableDuplicate: true,
    endpoints: [
      reviewEndpoint(slug),
      sheetEndpoint(slug),
      summaryEndpoint(slug),
      commentEndpoint(slug),
    ],
    fields: [notices, tabsField, ...sidebar],
    hooks: {
      beforeOperation: [keepToDrafts],
      beforeChange: [guardReview, setOwner, setIdentity(prefix)],
      afterChange: [mirrorReviewers],
    },
    trash: true,
    // Nothing is required by the schema: a draft may be anything, and transitions ask for the rest.
    versions: { drafts: { validate: true }, maxPerDoc: 0 },
  })
}
