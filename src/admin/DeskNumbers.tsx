import type { AdminViewServerProps } from 'payload'

import { ANSWER_WITHIN } from '@/domain/review/target'

import { DeskFrame, deskPage } from './desk/DeskPage'
import { findNumbers } from './desk/findNumbers'
import { MonthNumbers } from './desk/MonthNumbers'
import { StateNumbers } from './desk/StateNumbers'
import { TimeNumbers } from './desk/TimeNumbers'

/** `/admin/desk/numbers`: how the desk keeps its word, each figure with the entries behind it. */
export async function DeskNumbers(view: AdminViewServerProps) {
  const { reader, words } = deskPage(view)
  const { t } = words
  const numbers = await findNumbers(reader, new Date())
  return (
    <DeskFrame view={view} title={t('desk.numbers.title')}>
      <p>{t('desk.numbers.intro')}</p>
      <TimeNumbers numbers={numbers} words={words} />
      <p className="ponte-desk__rule">
        {t('desk.numbers.rule')} {t('desk.target.rule', { days: ANSWER_WITHIN })}
      </p>
      <StateNumbers numbers={numbers} words={words} />
      <MonthNumbers months={numbers.months} words={words} />
      <p>
        <a href="/admin/desk">{t('desk.assign.back')}</a>
      </p>
    </DeskFrame>
  )
}
