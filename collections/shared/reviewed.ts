import type { CollectionConfig, Field, TabsField, UIField } from 'payload'

import type { ReviewedCollection } from '@/domain/review/needs'

import { entryAccess } from './access/entries'
import { withWords } from './fields/withWords'
import { foldAutosaves } from './hooks/foldAutosaves'
import { guardReview, keepToDrafts } from './hooks/guardReview'
import { mirrorReviewers } from './hooks/mirrorReviewers'
import { hearAutosave, noteEditor } from './hooks/noteEditor'
import { setIdentity } from './hooks/setIdentity'
import { setOwner } from './hooks/setOwner'
import { reviewEndpoint } from './review/reviewEndpoint'
import { workspaceEndpoints } from './workspace/workspaceEndpoints'

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

/** How far the form has come, and what else can be done with the entry; it stores nothing. */
const workspace: UIField = {
  name: 'workspace',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/workspace/Workspace#Workspace' },
    disableListColumn: true,
    position: 'sidebar',
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
      },
      hideAPIURL: true,
      ...admin,
    },
    defaultPopulate: defaultPopulate ?? { refId: true, slug: true, title: true },
    disableBulkEdit: true,
    disableDuplicate: true,
    endpoints: [reviewEndpoint(slug), ...workspaceEndpoints(slug)],
    fields: [notices, tabsField, workspace, ...sidebar],
    hooks: {
      beforeOperation: [keepToDrafts, hearAutosave],
      beforeChange: [guardReview, setOwner, setIdentity(prefix), noteEditor],
      afterChange: [mirrorReviewers, foldAutosaves],
    },
    // What somebody saved in the meantime is never overwritten (If-Match), and nothing typed is lost:
    // a lock would only keep colleagues out of an entry that they may write together.
    lockDocuments: { duration: 0 },
    trash: true,
    // Nothing is required by the schema: a draft may be anything, and transitions ask for the rest.
    versions: { drafts: { validate: true }, maxPerDoc: 0 },
  })
}
