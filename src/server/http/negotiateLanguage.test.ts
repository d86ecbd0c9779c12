import { describe, expect, it } from 'vitest'

import { languageOfPath, negotiateLanguage } from './negotiateLanguage.ts'

describe('the language of a reader', () => {
  it.each([
    ['the cookie before all else', 'a=1; ponte-language=it; b=2', 'sv', 'it'],
    ['Accept-Language without a cookie', undefined, 'sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
    ['Accept-Language where the cookie names no language of ours', 'ponte-language=de', 'it', 'it'],
    ['the weight, not the order', undefined, 'en;q=0.5, it;q=0.9', 'it'],
    ['the first of ours among foreign ones', undefined, 'de, fr;q=0.9, sv;q=0.2', 'sv'],
    ['no language that is refused', undefined, 'sv;q=0, it;q=0.1', 'it'],
    ['English for everybody else', undefined, 'de,*;q=0.5', 'en'],
    ['English when nothing is said', undefined, undefined, 'en'],
    ['English for a broken header', undefined, ';;q=x,,', 'en'],
    ['no cookie that merely ends alike', 'my-ponte-language=it', 'sv', 'sv'],
  ])('follows %s', (_, cookie, acceptLanguage, language) => {
    expect(negotiateLanguage({ cookie, acceptLanguage })).toBe(language)
  })
})

describe('the language of an address', () => {
  it.each([
    ['/sv', 'sv'],
    ['/it/practices', 'it'],
    ['/en?q=1', 'en'],
    ['/', undefined],
    ['/de/practices', undefined],
    ['/svenska', undefined],
    ['/api/en', undefined],
  ])('of %s is %s', (path, language) => {
    expect(languageOfPath(path)).toBe(language)
  })
})
