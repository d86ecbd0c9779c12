import type { Locale } from '@/domain/locales.ts'
import type { Definition } from '@/features/ui/DefinitionList.tsx'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { OrganisationView } from './findOrganisation.ts'

/** Place, size and address of an organisation; what nobody stated is said to be so. */
export function organisationFacts(locale: Locale, facts: OrganisationView['facts']): Definition[] {
  const { place, region, country, nutsCode, population, website } = facts
  const href = safeHref(website)
  const where = [place, region, optionWord(locale, 'country', country)]
  const residents = new Intl.NumberFormat(locale, { useGrouping: 'always' })
  return [
    { term: message(locale, 'organisations.place'), value: where.filter(Boolean).join(', ') },
    { term: message(locale, 'organisations.point'), value: pointText(locale, facts.point) },
    { term: message(locale, 'organisations.nuts'), value: nutsCode },
    {
      term: message(locale, 'organisations.population'),
      value: typeof population === 'number' ? residents.format(population) : null,
    },
    {
      term: message(locale, 'organisations.website'),
      value: href && <a href={href}>{href.replace(/^https?:\/\/|\/$/g, '')}</a>,
    },
  ]
}

function pointText(locale: Locale, point: OrganisationView['facts']['point']): string | null {
  const { latitude, longitude } = point ?? {}
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return null
  const degrees = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
  return message(locale, 'organisations.pointText', {
    latitude: `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'S' : 'N'}`,
    longitude: `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'W' : 'E'}`,
  })
}
