import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { create } from 'fontkit'

/** The only fonts of a document; the template names both families, so each can help the other out. */
const FAMILIES = ['SourceSerif4', 'SourceSans3']
const CUTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

export type Fonts = { files: Buffer[]; hasGlyph: (codePoint: number) => boolean }

/** The documents' fonts, and whether a sign can be drawn in all their cuts. */
export function loadFonts(folder: string): Fonts {
  const families = FAMILIES.map((family) =>
    CUTS.map((cut) => readFileSync(join(folder, `${family}_${cut}.ttf`))),
  )
  const signs = families.map(signsOfAll)
  return {
    files: families.flat(),
    hasGlyph: (codePoint) => signs.some((family) => family.has(codePoint)),
  }
}

/** A sign that the upright cut has and the italic lacks would fail in the first emphasised word. */
function signsOfAll(files: Buffer[]): Set<number> {
  const [first = new Set<number>(), ...others] = files.map(signsOf)
  return new Set([...first].filter((sign) => others.every((cut) => cut.has(sign))))
}

function signsOf(file: Buffer): Set<number> {
  return new Set(create(file).characterSet)
}
