'use client'

import { useAuth } from '@payloadcms/ui'

import { isStaff, type Actor } from '@/domain/identity/roles'
import { ASSIGNABLE_STATES } from '@/domain/review/assignment'

import { useReviewEntry } from './review/useReviewEntry'
import { useWords } from './useWords'

/** Under the reviewers of an entry under way: where the Secretariat says who they are. */
export function AssignLink() {
  const { user } = useAuth()
  const { t } = useWords()
  const entry = useReviewEntry()
  if (!entry || !isStaff(user as Actor) || !ASSIGNABLE_STATES.includes(entry.reviewState)) {
    return null
  }
  return (
    <a href={`/admin/desk/assign?entry=${entry.collection}:${entry.id}`}>
      {t('desk.assign.title')}
    </a>
  )
}
