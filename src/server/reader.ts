import type { Payload, TypedUser } from 'payload'

import type { Locale } from '../domain/locales.ts'

/** Whoever asks: every query takes one, so that no query can forget whose rights apply. */
export type Reader = { locale: Locale; payload: Payload; user: TypedUser | null }
