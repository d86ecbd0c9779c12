import type { Locale } from '@/domain/locales.ts'
import { Facet } from '@/features/ui/Facet.tsx'
import { Facets } from '@/features/ui/Facets.tsx'
import { evidenceWord } from '@/features/ui/evidenceWord.ts'

const COUNTRIES = ['Italia', 'Sverige', 'Polska']
const THEMES = Array.from({ length: 12 }, (_, index) => `${index + 1}`)

export function SampleFacets({ locale }: { locale: Locale }) {
  return (
    <Facets
      locale={locale}
      action={`/${locale}/practices`}
      chosen={2}
      clearHref={`/${locale}/practices`}
      keep={[{ name: 'q', value: 'skola' }]}
    >
      <Facet
        locale={locale}
        legend="Country"
        name="country"
        options={COUNTRIES.map((label, index) => ({
          value: label,
          label,
          count: 24 - index * 12,
          chosen: index < 2,
        }))}
      />
      <Facet
        locale={locale}
        legend="Evidence"
        name="evidence"
        kind="radio"
        options={[2, 3, 4].map((level) => ({
          value: String(level),
          label: evidenceWord(locale, level) ?? '',
          count: 9 - level,
          chosen: false,
        }))}
      />
      <Facet
        locale={locale}
        legend="SDG"
        name="sdg"
        open={4}
        options={THEMES.map((label) => ({ value: label, label, count: 3, chosen: false }))}
      />
    </Facets>
  )
}
