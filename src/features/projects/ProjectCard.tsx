import type { Locale } from '@/domain/locales.ts'
import { Card } from '@/features/ui/Card.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { ProjectLine } from './findProjects.ts'
import { yearsOf } from './projectPeriod.ts'

type ProjectCardProps = { locale: Locale; project: ProjectLine }

/** A project in the list: what it was about, who paid, what is left of it. */
export function ProjectCard({ locale, project }: ProjectCardProps) {
  const { acronym, title, href, summary, lang, programme, phase, themes, results } = project
  const [theme] = themes
  return (
    <Card
      title={title}
      href={href}
      area={theme?.area}
      eyebrow={theme && <Eyebrow area={theme.area} items={[{ label: theme.name }]} />}
      meta={[
        acronym,
        programme && optionWord(locale, 'programme', programme),
        yearsOf(locale, project),
      ]}
      summary={summary}
      lang={lang}
      headingLevel={2}
    >
      <Meta
        items={[
          <b key="results">{message(locale, 'projects.results.count', { count: results })}</b>,
          phase && optionWord(locale, 'projectPhase', phase),
        ]}
      />
    </Card>
  )
}
