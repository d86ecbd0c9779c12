import { randomUUID } from 'node:crypto'

import { fileTypeFromBuffer } from 'file-type'
import type { CollectionBeforeOperationHook } from 'payload'

import { message } from '@/i18n/message'
import { localeOfRequest } from '@/server/localeOfRequest'
import { wrongFields } from '@/server/refusals'

/** What may be uploaded, by what the bytes say, and the extensions that name it honestly. */
export const IMAGE_TYPES: Record<string, string[]> = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
}
export const DOCUMENT_TYPES: Record<string, string[]> = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
}

/** Refuses a file that is not what its name says, and stores the rest under a name that tells nothing. */
export const checkUpload =
  (types: Record<string, string[]>): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    const { file } = req
    if (!file || !['create', 'update', 'updateByID'].includes(operation)) return args
    const found = await fileTypeFromBuffer(file.data)
    const extension = file.name.split('.').pop()?.toLowerCase() ?? ''
    const honest = found ? types[found.mime] : undefined
    if (!found || !honest?.includes(extension)) {
      const kinds = Object.values(types).flat().join(', ')
      const text = message(localeOfRequest(req), 'errors.upload', { kinds })
      throw wrongFields(req, [{ path: 'file', code: 'wrong-type', message: text }])
    }
    req.file = { ...file, mimetype: found.mime, name: `${randomUUID()}.${honest[0]}` }
    return args
  }
