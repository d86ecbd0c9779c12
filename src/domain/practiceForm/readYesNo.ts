import { foldText } from '../search/foldText.ts'

const YES = new Set(['yes', 'ja', 'si', 'x', 'ok', '☒', '☑', '✓', '✔', '[x]', 'true'])
const NO = new Set(['no', 'nej', '☐', '[ ]', '-', '–', 'false'])

/** Whether somebody ticked or wrote yes; null where neither yes nor no can be read. */
export function readYesNo(text: string): boolean | null {
  const written = foldText(text).replace(/[.,]$/, '')
  if (YES.has(written)) return true
  return NO.has(written) ? false : null
}
