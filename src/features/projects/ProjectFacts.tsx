import type { Locale } from '@/domain/locales.ts'
import { populated, populatedOne } from '@/domain/populated.ts'
import { safeHref } from '@/features/ui/safeHref.ts'
import { message, type MessageKey } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import { euroText } from '@/lib/formats.ts'
import type { Organisation, Project } from '@/payload-types.ts'

import { periodText } from './projectPeriod.ts'

type ProjectFactsProps = { locale: Locale; project: Project }

/** Beside a project: who paid how much and when, and who took part. */
export function ProjectFacts({ locale, project }: ProjectFactsProps) {
  const lead = populatedOne(project.lead)
  const partners = populated(project.partners).filter(({ id }) => id !== lead?.id)
  return (
    <>
      {factsOf(locale, project).map(([label, value]) => (
        <div key={label} className="side-fact">
          <h2>{message(locale, label)}</h2>
          <p className="figures">{value ?? message(locale, 'site.strip.notStated')}</p>
        </div>
      ))}
      {lead && <Organisations locale={locale} label="projects.lead" organisations={[lead]} />}
      {partners.length > 0 && (
        <Organisations locale={locale} label="projects.partners" organisations={partners} />
      )}
      <Website locale={locale} address={project.website} />
    </>
  )
}

function factsOf(locale: Locale, project: Project): [MessageKey, string | null][] {
  const { programme, phase, grantNumber } = project
  return [
    ['projects.programme', programme ? optionWord(locale, 'programme', programme) : null],
    ['projects.period', periodText(locale, project)],
    ['projects.phase', phase ? optionWord(locale, 'projectPhase', phase) : null],
    ['projects.euGrant', euroText(locale, project.euGrant)],
    ['projects.totalBudget', euroText(locale, project.totalBudget)],
    ['projects.grantNumber', grantNumber ?? null],
  ]
}

type OrganisationsProps = { locale: Locale; label: MessageKey; organisations: Organisation[] }

function Organisations({ locale, label, organisations }: OrganisationsProps) {
  return (
    <>
      <h2>{message(locale, label)}</h2>
      <ul className="side-list">
        {organisations.map(({ id, slug, name, country }) => (
          <li key={id}>
            <a href={`/${locale}/organisations/${slug}`}>{name}</a>
            <span className="muted">, {optionWord(locale, 'country', country)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Website({ locale, address }: { locale: Locale; address: string | null | undefined }) {
  const href = safeHref(address)
  if (!href || !URL.canParse(href)) return null
  return (
    <>
      <h2>{message(locale, 'projects.website')}</h2>
      <p>
        <a href={href}>{new URL(href).hostname}</a>
      </p>
    </>
  )
}
