import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { env } from '@/lib/env'

import { nobodyWrites, staffWrites } from '../shared/access/staff'
import { checkbox, plain, relation, select, text } from '../shared/fields/build'
import { withWords } from '../shared/fields/withWords'

import { fileAccess } from './access'
import { checkUpload, DOCUMENT_TYPES, IMAGE_TYPES } from './checkUpload'
import { setFileOwner } from './setFileOwner'

const fileHeaders = (headers: Headers): Headers => {
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}

const attachmentHeaders = (headers: Headers): Headers => {
  headers.set('Content-Disposition', 'attachment')
  return fileHeaders(headers)
}

const WEBP = { format: 'webp', options: { quality: 82 } } as const

const serverFields = [
  relation('owner', 'organisations', {
    access: staffWrites,
    admin: { position: 'sidebar' },
    index: true,
  }),
  checkbox('isPublic', { access: nobodyWrites, admin: { readOnly: true }, defaultValue: false }),
  checkbox('isSample', { access: nobodyWrites, admin: { hidden: true }, defaultValue: false }),
]

/** Pictures, re-encoded on arrival, which also removes where and with what they were taken. */
export const Media: CollectionConfig = withWords({
  slug: 'media',
  access: fileAccess,
  admin: { useAsTitle: 'alt' },
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    text('alt', 250),
    plain('credit', 160),
    select('licence', 'licence', { defaultValue: 'CC-BY-4.0' }),
    ...serverFields,
  ],
  hooks: { beforeOperation: [checkUpload(IMAGE_TYPES)], beforeChange: [setFileOwner] },
  upload: {
    staticDir: path.resolve(env.DATA_DIR, 'media'),
    mimeTypes: Object.keys(IMAGE_TYPES),
    formatOptions: WEBP,
    // Each size asks for the format again: otherwise it keeps the one that was uploaded.
    imageSizes: [
      { name: 'card', width: 640, formatOptions: WEBP },
      { name: 'wide', width: 1280, formatOptions: WEBP },
    ],
    resizeOptions: { width: 2400, withoutEnlargement: true },
    modifyResponseHeaders: ({ headers }) => fileHeaders(headers),
    pasteURL: false,
  },
})

/** Attachments and evaluations, always served as downloads. */
export const Documents: CollectionConfig = withWords({
  slug: 'documents',
  access: fileAccess,
  admin: { useAsTitle: 'title' },
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: [
    text('title', 150),
    select('language', 'language'),
    select('licence', 'licence', { defaultValue: 'CC-BY-4.0' }),
    ...serverFields,
  ],
  hooks: { beforeOperation: [checkUpload(DOCUMENT_TYPES)], beforeChange: [setFileOwner] },
  upload: {
    staticDir: path.resolve(env.DATA_DIR, 'documents'),
    mimeTypes: Object.keys(DOCUMENT_TYPES),
    modifyResponseHeaders: ({ headers }) => attachmentHeaders(headers),
    pasteURL: false,
  },
})
