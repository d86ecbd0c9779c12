import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

import { SANS, SERIF } from './formStyles.ts'

const WRITTEN = '2026-01-01T00:00:00Z'
const ZIPPED = new Date(2026, 0, 1)
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** Towns without our fonts get the likeness of each that their computer has. */
const FONT_TABLE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="${W}">${font(SERIF, 'Georgia', 'roman')}${font(SANS, 'Calibri', 'swiss')}</w:fonts>`

function font(name: string, likeness: string, family: string): string {
  return `<w:font w:name="${name}"><w:altName w:val="${likeness}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`
}

/** Takes the clock out of a package that `docx` has made, so that equal content has equal bytes. */
export function pinDocx(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  const pinned: Record<string, Uint8Array> = {
    ...parts,
    'docProps/core.xml': strToU8(
      core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${WRITTEN}`),
    ),
    'word/fontTable.xml': strToU8(FONT_TABLE),
  }
  const names = Object.keys(pinned).sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
  return zipSync(
    Object.fromEntries(
      names.map((name) => [name, [pinned[name] ?? new Uint8Array(), { level: 9, mtime: ZIPPED }]]),
    ),
  )
}

/** Readers look for the list of contents first. */
const place = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1)
