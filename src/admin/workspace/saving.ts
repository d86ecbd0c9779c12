'use client'

import { useSyncExternalStore } from 'react'

import type { Meeting, Values } from '@/domain/review/edits'

import type { LocalCopy } from './localCopy'

/** Somebody else saved while this form was open. */
export type Conflict = {
  by: string | null
  at: string
  /** The version that they saved, in the language of the form. */
  theirs: Values
  both: Meeting[]
}

export type Saving = {
  status: 'still' | 'typed' | 'saving' | 'saved' | 'failed'
  /** When the server last took something. */
  savedAt: string | null
  /** Why it took nothing, or fields that it left out. */
  why: string | null
  conflict: Conflict | null
  /** Own words that gave way to somebody else's, until they are put away. */
  givenWay: Meeting[]
  /** Words of an earlier visit that never reached the server. */
  offer: LocalCopy | null
}

const NOTHING: Saving = {
  status: 'still',
  savedAt: null,
  why: null,
  conflict: null,
  givenWay: [],
  offer: null,
}

/** What the form of this page knows of the stored entry; one form at a time saves by itself. */
type Ground = {
  /** Of the form: who writes which entry in which language. */
  key: string
  id: string | null
  /** updatedAt of the version that the form stands on. */
  seen: string | null
  /** That version as the server told it. */
  stored: Values
  /** The same as the form holds it. */
  written: Values
  typedAt: number
  askedAt: number
  /** A new entry has been stored and its own form is on its way. */
  isLeaving: boolean
}

const NOWHERE: Ground = {
  key: '',
  id: null,
  seen: null,
  stored: {},
  written: {},
  typedAt: 0,
  askedAt: 0,
  isLeaving: false,
}

let saving = NOTHING
let ground = NOWHERE
const listeners = new Set<() => void>()

export const currentSaving = (): Saving => saving
export const currentGround = (): Ground => ground

export function tellSaving(change: Partial<Saving>): void {
  saving = { ...saving, ...change }
  for (const listener of listeners) listener()
}

export function standOn(change: Partial<Ground>): void {
  ground = { ...ground, ...change }
}

type Beginning = Pick<Ground, 'key' | 'id' | 'seen' | 'stored' | 'written'>

/** A form has been opened, or read again; words that gave way stay in sight of whoever wrote them. */
export function beginForm(beginning: Beginning, offer: LocalCopy | null): void {
  const isSame = ground.key === beginning.key
  const { givenWay, savedAt } = isSame ? saving : NOTHING
  ground = { ...NOWHERE, ...beginning }
  tellSaving({ ...NOTHING, givenWay, savedAt, offer })
}

/** The version of an entry that this page has written or read last, if it is the one it shows. */
export const seenVersion = (id: string): string | null => (ground.id === id ? ground.seen : null)

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How saving stands, for the parts of the form that show it. */
export const useSaving = (): Saving =>
  useSyncExternalStore(
    listen,
    () => saving,
    () => NOTHING,
  )
