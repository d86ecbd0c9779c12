import type { CollectionConfig, Endpoint, Field, TabsField, UIField } from 'payload'

import { isLocale } from '@/domain/locales'
import type { ReviewedCollection } from '@/domain/review/needs'
import { REFERENCE_PREFIXES } from '@/domain/review/references'

import { entryAccess } from './access/entries'
import { withWords } from './fields/withWords'
import { hideUnreadyLanguages, selectForLanguages } from './hooks/hideUnreadyLanguages'
import { followOriginal } from './hooks/followOriginal'
import { foldAutosaves } from './hooks/foldAutosaves'
import { guardReview, keepToDrafts } from './hooks/guardReview'
import { keepAddressOfDeleted } from './hooks/keepAddressOfDeleted'
import { hearAutosave, noteEditor } from './hooks/noteEditor'
import { setIdentity } from './hooks/setIdentity'
import { setOwner } from './hooks/setOwner'
import { entryEndpoints } from './review/entryEndpoints'

type Tab = { name: string; fields: Field[] }

type Reviewed = {
  slug: ReviewedCollection
  tabs: Tab[]
  sidebar: Field[]
  admin?: CollectionConfig['admin']
  defaultPopulate?: CollectionConfig['defaultPopulate']
  endpoints?: Endpoint[]
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

/** Which languages readers see, and how far the others have come; it stores nothing. */
const languages: UIField = {
  name: 'readyLanguages',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/ReadyLanguages#ReadyLanguages' },
    disableListColumn: true,
    position: 'sidebar',
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

/** The form's own parts and its tabs for translating and for judging. */
const PARTS: NonNullable<CollectionConfig['admin']>['components'] = {
  edit: {
    PublishButton: '/src/admin/ReviewActions#ReviewActions',
    SaveDraftButton: '/src/admin/SaveDraft#SaveDraft',
    Status: '/src/admin/ReviewStatus#ReviewStatus',
  },
  views: {
    edit: {
      translate: {
        Component: '/src/admin/Translate#Translate',
        path: '/translate',
        tab: { href: '/translate', label: ({ t }) => t('ponte:translate'), order: 150 },
      },
      review: {
        Component: '/src/admin/ReviewTab#ReviewTab',
        path: '/review',
        tab: { Component: '/src/admin/ReviewTabLink#ReviewTabLink', order: 200 },
      },
    },
  },
}

/** A collection whose entries go through the review; what they hold is the caller's, the gate is one. */
export function reviewedCollection(reviewed: Reviewed): CollectionConfig {
  const { slug, tabs, sidebar, admin, defaultPopulate, endpoints = [] } = reviewed
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
      components: PARTS,
      // Where the list's language has nothing, the form opens in the one that it was written in.
      formatDocURL: ({ defaultURL, doc }) =>
        doc.title || !isLocale(doc.originalLanguage)
          ? defaultURL
          : `${defaultURL}?locale=${doc.originalLanguage}`,
      hideAPIURL: true,
      ...admin,
    },
    defaultPopulate: defaultPopulate ?? { refId: true, slug: true, title: true },
    disableBulkEdit: true,
    disableDuplicate: true,
    endpoints: [...endpoints, ...entryEndpoints(slug)],
    fields: [notices, tabsField, workspace, languages, ...sidebar],
    hooks: {
      beforeOperation: [keepToDrafts, hearAutosave, selectForLanguages],
      beforeRead: [hideUnreadyLanguages],
      beforeChange: [
        guardReview,
        setOwner,
        setIdentity(REFERENCE_PREFIXES[slug]),
        followOriginal,
        noteEditor,
      ],
      afterChange: [foldAutosaves],
      afterDelete: [keepAddressOfDeleted],
    },
    // What somebody saved in the meantime is never overwritten (If-Match), and nothing typed is lost:
    // a lock would only keep colleagues out of an entry that they may write together.
    lockDocuments: { duration: 0 },
    trash: true,
    // Nothing is required by the schema: a draft may be anything, and transitions ask for the rest.
    versions: { drafts: { validate: true }, maxPerDoc: 0 },
  })
}
