import { createHmac, timingSafeEqual } from 'node:crypto'

import type { OwnerAnswer } from '../../domain/freshness/freshness.ts'
import { isOption } from '../../domain/options.ts'

const DAY_MS = 24 * 3600 * 1000
const VALID_DAYS = 90
const SECOND_MS = 1000
const SIGNATURE_LENGTH = 43
const PURPOSE = 'ponte-freshness-answer'

export type AnswerClaim = {
  entry: string
  answer: OwnerAnswer
  /** Whom the question was put to. */
  recipient: string
  expires: Date
}

/** Until when the links of a question that was asked then work. */
export const answerableUntil = (askedAt: string): Date =>
  new Date(Date.parse(askedAt) + VALID_DAYS * DAY_MS)

/**
 * A claim that only this site can have made, as a part of an address: its signature, then itself. No
 * full stop in it, which would look like a file's extension.
 */
export function signAnswer(secret: string, claim: AnswerClaim): string {
  const expires = Math.floor(claim.expires.getTime() / SECOND_MS)
  const body = Buffer.from([claim.entry, claim.answer, claim.recipient, expires].join(' '))
  return signatureOf(secret, body) + body.toString('base64url')
}

export type ReadAnswer = { claim: AnswerClaim; isExpired: boolean }

/** What a link says, or null where this site has not made it. */
export function readAnswer(secret: string, token: string, now = new Date()): ReadAnswer | null {
  const body = Buffer.from(token.slice(SIGNATURE_LENGTH), 'base64url')
  const given = Buffer.from(token.slice(0, SIGNATURE_LENGTH))
  const expected = Buffer.from(signatureOf(secret, body))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const [entry, answer, recipient, seconds] = body.toString('utf8').split(' ')
  if (!entry || !recipient || !isOption('ownerAnswer', answer)) return null
  const expires = new Date(Number(seconds) * SECOND_MS)
  return { claim: { entry, answer, recipient, expires }, isExpired: !(expires > now) }
}

const signatureOf = (secret: string, body: Buffer): string =>
  createHmac('sha256', secret).update(`${PURPOSE}\n`).update(body).digest('base64url')
