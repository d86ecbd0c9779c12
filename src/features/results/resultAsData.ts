import { populatedOne } from '@/domain/populated.ts'

import type { ResultPage } from './findResult.ts'
import { languagesOf } from './resultLine.ts'

/** A result in schema.org's words. */
export function resultAsData({ shown, themes }: ResultPage, url: string) {
  const { entry, language } = shown
  const owner = populatedOne(entry.owner)
  return {
    '@type': 'CreativeWork',
    name: entry.title,
    description: entry.description,
    identifier: entry.refId,
    url,
    inLanguage: [...new Set([language, ...languagesOf(entry.files)])],
    about: themes.map(({ name }) => name),
    dateModified: entry.updatedAt,
    isAccessibleForFree: true,
    ...(owner && { author: { '@type': 'Organization', name: owner.name } }),
  }
}
