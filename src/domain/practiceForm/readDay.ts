import { LOCALES } from '../locales.ts'
import { foldText } from '../search/foldText.ts'

/** A day, and whether a part of it had to be supplied. */
export type ReadDay = { day: string; isGuessed: boolean }

const PATTERNS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?:(?<day>\d{1,2})[./-])?(?<month>\d{1,2})[./-](?<year>\d{4})$/,
  /^(?:(?:den |il )?(?<day>\d{1,2})(?:st|nd|rd|th|º|°|o)?\.? (?:of )?)?(?<month>\p{L}+)\.?,? (?:del )?(?<year>\d{4})$/u,
  /^(?<year>\d{4})$/,
]

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

type Parts = { year?: string; month?: string; day?: string }

/** A day as people write it in any of the languages; a month or a year begins on its first day. */
export function readDay(text: string): ReadDay | null {
  const written = foldText(text)
  for (const pattern of PATTERNS) {
    const parts = pattern.exec(written)?.groups as Parts | undefined
    if (parts) return dayOf(parts)
  }
  return null
}

function dayOf({ year, month = '1', day }: Parts): ReadDay | null {
  const monthNumber = MONTHS.get(month) ?? Number(month)
  const date = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day ?? 1)))
  const isReal = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === Number(day ?? 1)
  if (!isReal) return null
  return { day: date.toISOString().slice(0, 'yyyy-mm-dd'.length), isGuessed: day === undefined }
}
