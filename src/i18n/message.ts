import { IntlMessageFormat } from 'intl-messageformat'

import type { Locale } from '../domain/locales.ts'

import addresses from './messages/addresses.json' with { type: 'json' }
import admin from './messages/admin.json' with { type: 'json' }
import desk from './messages/desk.json' with { type: 'json' }
import documents from './messages/documents.json' with { type: 'json' }
import emails from './messages/emails.json' with { type: 'json' }
import errors from './messages/errors.json' with { type: 'json' }
import form from './messages/form.json' with { type: 'json' }
import handbook from './messages/handbook.json' with { type: 'json' }
import languages from './messages/languages.json' with { type: 'json' }
import notices from './messages/notices.json' with { type: 'json' }
import options from './messages/options.json' with { type: 'json' }
import practices from './messages/practices.json' with { type: 'json' }
import projects from './messages/projects.json' with { type: 'json' }
import review from './messages/review.json' with { type: 'json' }
import sheet from './messages/sheet.json' with { type: 'json' }
import site from './messages/site.json' with { type: 'json' }
import workspace from './messages/workspace.json' with { type: 'json' }

/** Every wording of the system, by area; a key that lacks a language does not compile. */
const MESSAGES = {
  ...addresses,
  ...admin,
  ...desk,
  ...documents,
  ...emails,
  ...errors,
  ...form,
  ...handbook,
  ...languages,
  ...notices,
  ...options,
  ...practices,
  ...projects,
  ...review,
  ...sheet,
  ...site,
  ...workspace,
} satisfies Record<string, Record<Locale, string>>

export type MessageKey = keyof typeof MESSAGES
export type MessageValues = Record<string, string | number>
export type Translate = (key: MessageKey, values?: MessageValues) => string

const compiled = new Map<string, IntlMessageFormat>()

/** The wording of a key in a language; values fill its ICU arguments, plurals included. */
export function message(locale: Locale, key: MessageKey, values: MessageValues = {}): string {
  const id = `${locale}:${key}`
  const format = compiled.get(id) ?? new IntlMessageFormat(MESSAGES[key][locale], locale)
  compiled.set(id, format)
  return String(format.format(values))
}

/** `message` bound to one reader's language. */
export function translator(locale: Locale): Translate {
  return (key, values) => message(locale, key, values)
}

/** Whether a key built at run time (an option's value, an error's code) has a wording. */
export const isMessageKey = (key: string): key is MessageKey => key in MESSAGES
