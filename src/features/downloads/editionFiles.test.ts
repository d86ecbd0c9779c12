import { describe, expect, it } from 'vitest'

import { downloadName, fileAddress, readyFiles, sumsText } from './editionFiles.ts'

const file = {
  language: 'sv' as const,
  format: 'pdf',
  key: 'editions/1/sv/handbook.pdf',
  sha256: 'ab'.repeat(32),
  bytes: 10,
}

describe('the files of an edition', () => {
  it.each([
    ['has no bytes yet', { ...file, bytes: null }],
    ['has failed to render', { language: 'sv' as const, format: 'pdf' }],
    ['has no sum', { ...file, sha256: null }],
  ])('leave out one that %s', (_, stored) => {
    expect(readyFiles([stored])).toEqual([])
  })

  it('come in the order of the languages', () => {
    const files = readyFiles([{ ...file, language: 'it' }, { ...file, language: 'en' }, file])
    expect(files.map(({ language }) => language)).toEqual(['en', 'sv', 'it'])
  })

  it('are none where nothing is stored', () => {
    expect(readyFiles(null)).toEqual([])
  })

  it('have a lasting address and a name that says what they are', () => {
    expect(fileAddress('2026.1', file)).toBe('/handbook/2026.1/sv/handbook.pdf')
    expect(downloadName('2026.1', file)).toBe('ponte-handbook-2026.1-sv.pdf')
  })

  it('never carry a quote or a line break into a header', () => {
    expect(downloadName('1"\r\nX: y', file)).toBe('ponte-handbook-1___X__y-sv.pdf')
  })

  it('are summed as sha256sum reads it', () => {
    expect(sumsText([file])).toBe(`${file.sha256}  sv/handbook.pdf\n`)
  })
})
