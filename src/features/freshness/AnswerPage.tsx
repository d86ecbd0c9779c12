import type { Locale } from '@/domain/locales.ts'
import { Button } from '@/features/ui/Button.tsx'
import { ButtonLink } from '@/features/ui/ButtonLink.tsx'
import { Notice } from '@/features/ui/Notice.tsx'
import { PageHead } from '@/features/ui/PageHead.tsx'
import { message } from '@/i18n/message.ts'
import { optionWord } from '@/i18n/optionWords.ts'
import type { DeadLink } from '@/server/freshness/recordAnswer.ts'

import type { Question } from './findQuestion.ts'

type AnswerPageProps = { locale: Locale; question: Question | DeadLink; isRecorded: boolean }

/** The page behind a link of the yearly question. A form, so that only a person records an answer. */
export function AnswerPage({ locale, question, isRecorded }: AnswerPageProps) {
  if (typeof question === 'string') return <DeadLinkPage locale={locale} reason={question} />
  const isDone = isRecorded && question.recorded === question.answer
  return (
    <div className="wrap">
      <PageHead title={message(locale, 'notices.answer.title')}>
        <p className="lede">
          <a href={question.page} lang={question.lang} hrefLang={question.lang}>
            {question.title}
          </a>
        </p>
      </PageHead>
      <div className="answer">
        {isDone ? (
          <Done locale={locale} question={question} />
        ) : (
          <Ask locale={locale} question={question} />
        )}
      </div>
    </div>
  )
}

type PartProps = { locale: Locale; question: Question }

function Ask({ locale, question: { action, answer, others } }: PartProps) {
  return (
    <>
      <p>{message(locale, 'notices.answer.records')}</p>
      <p>
        <strong className="answer-said">{optionWord(locale, 'ownerAnswer', answer)}</strong>
      </p>
      <form method="post" action={action}>
        <Button type="submit" variant="primary">
          {message(locale, 'notices.answer.confirm')}
        </Button>
      </form>
      <p className="muted">{message(locale, 'notices.answer.nothingYet')}</p>
      <h2>{message(locale, 'notices.answer.others')}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.answer}>
            <a href={other.href}>{optionWord(locale, 'ownerAnswer', other.answer)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function Done({ locale, question: { answer, page, until } }: PartProps) {
  return (
    <>
      <Notice tone="done">
        <p>{message(locale, 'notices.answer.done')}</p>
        <p>{message(locale, `notices.answer.done.${answer}`)}</p>
        <p>{message(locale, 'notices.answer.change', { until })}</p>
      </Notice>
      <p>
        <ButtonLink href={page}>{message(locale, 'notices.answer.page')}</ButtonLink>
      </p>
    </>
  )
}

function DeadLinkPage({ locale, reason }: { locale: Locale; reason: DeadLink }) {
  return (
    <div className="wrap">
      <PageHead
        title={message(locale, 'notices.answer.dead')}
        lede={message(locale, `notices.answer.dead.${reason}`)}
      />
    </div>
  )
}
