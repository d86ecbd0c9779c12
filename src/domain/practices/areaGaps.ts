import type { PracticeRow } from './practiceRow.ts'

/** A theme without any practice, or without one from a country. */
export type AreaGap = { theme: string; country: string | null }

/** What an area does not show yet: whole themes first, then themes that a country is missing from. */
export function areaGaps(
  rows: readonly PracticeRow[],
  themes: readonly string[],
  countries: readonly string[],
): AreaGap[] {
  const has = (theme: string, country?: string) =>
    rows.some(
      ({ values }) =>
        values.theme.includes(theme) && (!country || values.country.includes(country)),
    )
  const empty = themes.filter((theme) => !has(theme))
  const oneSided = themes
    .filter((theme) => has(theme))
    .flatMap((theme) =>
      countries
        .filter((country) => !has(theme, country))
        .map((country): AreaGap => ({ theme, country })),
    )
  return [...empty.map((theme): AreaGap => ({ theme, country: null })), ...oneSided]
}
