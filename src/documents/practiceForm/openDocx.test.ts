import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'

import { WordForm } from '../../../tests/support/wordForm.ts'

import { MOST_BYTES, MOST_ENTRIES, openDocx } from './openDocx.ts'
import { readForm } from './readForm.ts'
import { renderForm } from './renderForm.ts'

const TYPES = '[Content_Types].xml'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const MACRO = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

let empty: Uint8Array
beforeAll(async () => {
  empty = await renderForm({ language: 'sv', owner: null, sections: [], leftForSite: [] })
})
const form = () => new WordForm(empty)

/** Says of the first part that it is small. */
function lie(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 30; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  }
  return bytes
}

const many = (count: number) =>
  zipSync(
    Object.fromEntries(Array.from({ length: count }, (_, one) => [`${one}.xml`, strToU8('<a/>')])),
  )

describe('a package', () => {
  it('gives its parts of text', () => {
    expect([...openDocx(empty).keys()]).toContain('word/document.xml')
  })

  it.each([
    ['that is text', () => strToU8('Dear Secretariat'), 'not-docx'],
    ['that is empty', () => new Uint8Array(), 'not-docx'],
    ['of something else', () => zipSync({ 'a.xml': strToU8('<a/>') }), 'not-docx'],
    ['that breaks off', () => form().bytes().slice(0, 4000), 'not-docx'],
    ['of too many parts', () => many(MOST_ENTRIES + 1), 'too-much'],
    [
      'that unpacks to too much',
      () => zipSync({ 'a.xml': new Uint8Array(MOST_BYTES + 1) }),
      'too-much',
    ],
    [
      'that lies about its size',
      () => lie(zipSync({ 'a.xml': new Uint8Array(MOST_BYTES + 1) })),
      'too-much',
    ],
    ['with a macro', () => form().part('word/vbaProject.bin', 'x').bytes(), 'macros'],
    ['whose type has macros', () => withTypes((types) => types.replace(WORD, MACRO)), 'macros'],
    ['whose types are gone', () => withTypes(() => '<a/>'), 'not-docx'],
    ['with entities', () => withTypes((types) => types.replace('?>', `?>${ENTITY}`)), 'not-docx'],
    ['without boxes', () => empty, 'no-form'],
  ])('%s is refused', (_, bytes, trouble) => {
    expect(() => readForm(bytes())).toThrow(expect.objectContaining({ trouble }))
  })
})

const withTypes = (change: (types: string) => string): Uint8Array =>
  form()
    .part(TYPES, change(form().partText(TYPES)))
    .bytes()
