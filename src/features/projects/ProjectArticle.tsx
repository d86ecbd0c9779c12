import type { ReactNode } from 'react'

import { richText } from '@/domain/handbook/richText.ts'
import type { Locale } from '@/domain/locales.ts'
import { isWritten } from '@/domain/richTextWords.ts'
import { Breadcrumb } from '@/features/ui/Breadcrumb.tsx'
import { Columns } from '@/features/ui/Columns.tsx'
import { Eyebrow } from '@/features/ui/Eyebrow.tsx'
import { LanguageNotice } from '@/features/ui/LanguageNotice.tsx'
import { Meta } from '@/features/ui/Meta.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { RichText } from '@/features/ui/RichText.tsx'
import { Section } from '@/features/ui/Section.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'

import type { ProjectPage } from './findProject.ts'
import { ProjectEvents } from './ProjectEvents.tsx'
import { ProjectFacts } from './ProjectFacts.tsx'
import { yearsOf } from './projectPeriod.ts'

type ProjectArticleProps = {
  locale: Locale
  page: ProjectPage
  /** What the project left behind. */
  results: ReactNode
}

/** A project: its facts beside what it did and what is left of it. */
export function ProjectArticle({ locale, page, results }: ProjectArticleProps) {
  const { entry: project, lang } = page.shown
  return (
    <>
      <ProjectHead locale={locale} page={page} />
      <Columns
        side={<ProjectFacts locale={locale} project={project} />}
        sideLabel={message(locale, 'projects.beside')}
      >
        {isWritten(project.description) && (
          <Section title={message(locale, 'projects.about')}>
            <RichText value={richText(project.description)} baseLevel={3} lang={lang} />
          </Section>
        )}
        <Section title={message(locale, 'projects.results')}>{results}</Section>
        {project.events && project.events.length > 0 && (
          <Section title={message(locale, 'projects.events')}>
            <ProjectEvents locale={locale} events={project.events} lang={lang} />
          </Section>
        )}
      </Columns>
    </>
  )
}

function ProjectHead({ locale, page: { shown, themes } }: Omit<ProjectArticleProps, 'results'>) {
  const { entry, lang, language, notice } = shown
  const projects = { label: message(locale, 'projects.title'), href: `/${locale}/projects` }
  return (
    <>
      <PageHead
        breadcrumb={<Breadcrumb locale={locale} items={[projects]} />}
        eyebrow={
          themes.length > 0 && (
            <Eyebrow area={themes[0]?.area} items={themes.map(({ name }) => ({ label: name }))} />
          )
        }
        title={entry.title ?? entry.acronym}
        lede={entry.summary}
        lang={lang}
      >
        <Meta
          items={[
            entry.acronym,
            entry.programme && optionWord(locale, 'programme', entry.programme),
            yearsOf(locale, entry),
          ]}
        />
      </PageHead>
      {notice && (
        <div className="head-notice">
          <LanguageNotice locale={locale} original={language} state={notice} />
        </div>
      )}
    </>
  )
}
