import { LOCALES } from '../locales.ts'
import { foldText } from '../search/foldText.ts'

/** A day, and whether a part of it had to be supplied. */
export type ReadDay = { day: string; isGuessed: boolean }

const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/
const EUROPEAN = /^(?:(\d{1,2})[./-])?(\d{1,2})[./-](\d{4})$/
const SWEDISH = /^(\d{4})(\d{2})(\d{2})$/
const WORDS =
  /^(?:(?:den |il )?(\d{1,2})(?:st|nd|rd|th|º|°|o)?\.? (?:of )?)?(\p{L}+)\.?,? (?:del )?(\d{4})$/u
const YEAR = /^(\d{4})$/

const MONTHS: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, index) => {
        const name = foldText(format.format(Date.UTC(2024, index, 1))).replace('.', '')
        return [name, index + 1] as const
      })
    }),
  ),
)

/** A day as people write it in any of the languages; a month or a year begins on its first day. */
export function readDay(text: string): ReadDay | null {
  const written = foldText(text)
  for (const pattern of [ISO, SWEDISH]) {
    const [, year, month, day] = pattern.exec(written) ?? []
    if (year && month) return dayOf(year, month, day)
  }
  const [, day, month, year] = EUROPEAN.exec(written) ?? []
  if (year && month) return dayOf(year, month, day)
  const [, dayOfMonth, name = '', yearBeside] = WORDS.exec(written) ?? []
  if (yearBeside) return dayOf(yearBeside, MONTHS.get(name) ?? 0, dayOfMonth)
  const [, yearAlone] = YEAR.exec(written) ?? []
  return yearAlone ? { ...(dayOf(yearAlone, 1, 1) as ReadDay), isGuessed: true } : null
}

function dayOf(
  year: string,
  month: string | number,
  day: string | number | undefined,
): ReadDay | null {
  const parts = [Number(year), Number(month), Number(day ?? 1)] as const
  const date = new Date(Date.UTC(parts[0], parts[1] - 1, parts[2]))
  const isReal = date.getUTCMonth() === parts[1] - 1 && date.getUTCDate() === parts[2]
  if (!isReal) return null
  return { day: date.toISOString().slice(0, 'yyyy-mm-dd'.length), isGuessed: day === undefined }
}
