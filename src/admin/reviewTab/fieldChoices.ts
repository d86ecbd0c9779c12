import type { PayloadRequest } from 'payload'

import type { Locale } from '@/domain/locales'
import type { ComparedField } from '@/domain/review/difference'
import { fieldPathWord } from '@/i18n/fieldPathWord'
import { comparedFields } from '@/server/review/comparedFields'

import type { ReviewPage } from './findReviewPage'

export type FieldChoice = { path: string; label: string }

type Asked = { page: ReviewPage; locale: Locale }

/** The fields that a comment can be about, by their names, in the order of the form. */
export async function fieldChoices(
  req: PayloadRequest,
  { page, locale }: Asked,
): Promise<FieldChoice[]> {
  const { collection, entry } = page
  const fields = await comparedFields(req, { collection, entry })
  return pathsOf(fields, entry, '').map((path) => ({
    path,
    label: fieldPathWord(locale, collection, path),
  }))
}

/** Groups are named by their fields; rows by themselves, each that there is, and as a whole. */
function pathsOf(fields: readonly ComparedField[], holder: unknown, prefix: string): string[] {
  return fields.flatMap((field) => {
    const path = `${prefix}${field.name}`
    const value = (holder as Record<string, unknown> | null | undefined)?.[field.name]
    if (field.kind === 'group') return pathsOf(field.fields, value, `${path}.`)
    if (field.kind !== 'rows') return [path]
    const rows = Array.isArray(value) ? value : []
    return [path, ...rows.map((_row, at) => `${path}.${at}`)]
  })
}
