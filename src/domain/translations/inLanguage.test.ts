import { describe, expect, it } from 'vitest'

import {
  hiddenLanguages,
  inLanguage,
  readyLanguages,
  shownLanguage,
  translationState,
} from './inLanguage'

const entry = {
  originalLanguage: 'sv' as const,
  translations: {
    it: { state: 'reviewed' as const, ready: true },
    en: { state: 'none' as const, ready: true },
  },
}

describe('the language of an entry', () => {
  it('is the reader’s where a translation is ready', () => {
    expect(shownLanguage(entry, 'it')).toBe('it')
  })

  it('is the original where no translation is ready', () => {
    expect(shownLanguage(entry, 'en')).toBe('sv')
  })

  it('is the original while the Secretariat has not declared a translation ready', () => {
    const waiting = { ...entry, translations: { it: { state: 'reviewed' as const } } }
    expect(shownLanguage(waiting, 'it')).toBe('sv')
    expect(translationState(waiting, 'it')).toBe('none')
    expect(hiddenLanguages(waiting)).toEqual(['en', 'it'])
  })

  it('lists the original first among those that readers find', () => {
    expect(readyLanguages(entry)).toEqual(['sv', 'it'])
  })
})

describe('an entry read in all languages', () => {
  it('is brought into one, through groups and rows', () => {
    const all = { title: { sv: 'Bro', it: 'Ponte' }, steps: [{ text: { sv: 'Ett', it: 'Uno' } }] }
    expect(inLanguage(all, 'it')).toEqual({ title: 'Ponte', steps: [{ text: 'Uno' }] })
  })

  it('falls back to the original for a sentence that was forgotten', () => {
    expect(inLanguage({ title: { sv: 'Bro' } }, 'it', 'sv')).toEqual({ title: 'Bro' })
  })

  it('shows nothing where neither language has it', () => {
    expect(inLanguage({ title: { en: 'Bridge' } }, 'it', 'sv')).toEqual({ title: null })
  })

  it('keeps the states of its translations as they are', () => {
    expect(inLanguage(entry, 'it')).toEqual(entry)
  })
})
