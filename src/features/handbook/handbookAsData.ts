import { LOCALES, type Locale } from '@/domain/locales.ts'
import { message } from '@/i18n/message.ts'
import type { HandbookMethod } from '@/payload-types.ts'

const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'
const LICENCES: Record<string, string> = {
  'CC-BY-4.0': CC_BY,
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
}

/** The handbook in schema.org's words. */
export function handbookAsData(locale: Locale, site: string, edition: string | undefined) {
  return {
    '@type': 'Book',
    name: message(locale, 'handbook.title'),
    description: message(locale, 'handbook.lede'),
    url: `${site}/${locale}/handbook`,
    inLanguage: [...LOCALES],
    license: CC_BY,
    isAccessibleForFree: true,
    ...(edition && { bookEdition: edition }),
  }
}

type Described = { method: HandbookMethod; language: Locale; url: string }

/** A method in schema.org's words: a how-to with its steps and its time. */
export function methodAsData({ method, language, url }: Described) {
  return {
    '@type': 'HowTo',
    name: method.title,
    description: method.inOneSentence,
    inLanguage: language,
    url,
    license: LICENCES[method.licence ?? 'CC-BY-4.0'],
    ...(method.minutes && { performTime: `PT${method.minutes}M` }),
    ...(method.preparationMinutes && { prepTime: `PT${method.preparationMinutes}M` }),
    step: (method.steps ?? []).map(({ title, facilitator }, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: title,
      text: facilitator,
    })),
  }
}
