import type { Locale } from '@/domain/locales.ts'
import { Meta } from '@/features/ui/Meta.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { CountryGroup, OrganisationRow } from './findOrganisations.ts'

type OrganisationListProps = {
  locale: Locale
  groups: CountryGroup[]
  /** How many practices each organisation owns, by its slug. */
  practices: ReadonlyMap<string, number>
}

/** The network's bodies by country. */
export function OrganisationList({ locale, groups, practices }: OrganisationListProps) {
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'organisations.title')}
        lede={message(locale, 'organisations.lede')}
      />
      {groups.map(({ country, organisations }) => (
        <Section key={country} title={optionWord(locale, 'country', country)}>
          <ul className="organisations">
            {sorted(locale, organisations).map((organisation) => (
              <li key={organisation.id}>
                <OrganisationItem
                  locale={locale}
                  organisation={organisation}
                  practices={practices.get(organisation.slug) ?? 0}
                />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      {groups.length === 0 && <p>{message(locale, 'organisations.empty')}</p>}
    </div>
  )
}

type ItemProps = { locale: Locale; organisation: OrganisationRow; practices: number }

function OrganisationItem({ locale, organisation, practices }: ItemProps) {
  const { slug, name, kind, membership, place, region, projects } = organisation
  return (
    <>
      <h3>
        <a href={`/${locale}/organisations/${slug}`}>{name}</a>
      </h3>
      <Meta
        items={[
          [...new Set([place, region])].filter(Boolean).join(', '),
          optionWord(locale, 'organisationKind', kind),
          membership !== 'member' && optionWord(locale, 'membership', membership),
        ]}
      />
      <Meta
        items={[
          message(locale, 'practices.list.count', { count: practices }),
          message(locale, 'organisations.projectCount', { count: projects }),
        ]}
      />
    </>
  )
}

function sorted(locale: Locale, organisations: OrganisationRow[]): OrganisationRow[] {
  const collator = new Intl.Collator(locale)
  return organisations.toSorted((a, b) => collator.compare(a.place ?? a.name, b.place ?? b.name))
}
