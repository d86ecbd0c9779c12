import type { ReactNode } from 'react'

import type { Locale } from '@/domain/locales.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { CardList } from '@/features/ui/CardList.tsx'
import { DefinitionList } from '@/features/ui/DefinitionList.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { OrganisationView, ProjectLine } from './findOrganisation.ts'
import { organisationFacts } from './organisationFacts.tsx'

type OrganisationPageProps = {
  locale: Locale
  organisation: OrganisationView
  /** Its own practices as cards. */
  practices: ReactNode[]
}

/** A body of the network: who it is, where it is, what it did. */
export function OrganisationPage({ locale, organisation, practices }: OrganisationPageProps) {
  const { facts, description, projects } = organisation
  return (
    <div className="wrap">
      <PageHead
        breadcrumb={
          <Breadcrumb
            locale={locale}
            items={[
              {
                label: message(locale, 'site.nav.organisations'),
                href: `/${locale}/organisations`,
              },
            ]}
          />
        }
        title={facts.name}
      >
        {description.text && (
          <p className="lede" lang={description.lang}>
            {description.text}
          </p>
        )}
        <Meta
          items={[
            optionWord(locale, 'organisationKind', facts.kind),
            optionWord(locale, 'membership', facts.membership),
            optionWord(locale, 'country', facts.country),
          ]}
        />
      </PageHead>
      {facts.isSample && (
        <div className="organisation-notice">
          <Notice tone="info">
            <p>{message(locale, 'organisations.sample')}</p>
          </Notice>
        </div>
      )}
      <Section title={message(locale, 'organisations.facts')}>
        <div className="measure">
          <DefinitionList locale={locale} items={organisationFacts(locale, facts)} />
        </div>
      </Section>
      <Section title={message(locale, 'organisations.practices', { count: practices.length })}>
        {practices.length > 0 ? (
          <CardList>{practices}</CardList>
        ) : (
          <p>{message(locale, 'organisations.noPractices')}</p>
        )}
      </Section>
      <Projects locale={locale} projects={projects} />
    </div>
  )
}

function Projects({ locale, projects }: { locale: Locale; projects: ProjectLine[] }) {
  return (
    <Section title={message(locale, 'organisations.projects', { count: projects.length })}>
      {projects.length === 0 && <p>{message(locale, 'organisations.noProjects')}</p>}
      <ul className="organisations">
        {projects.map(({ id, slug, acronym, title, lang, isLead }) => (
          <li key={id}>
            <h3>
              <a href={`/${locale}/projects/${slug}`} lang={lang}>
                {title ?? acronym}
              </a>
            </h3>
            <Meta
              items={[
                acronym,
                message(locale, isLead ? 'organisations.lead' : 'organisations.partner'),
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
