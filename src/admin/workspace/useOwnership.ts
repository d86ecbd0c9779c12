'use client'

import { useAuth } from '@payloadcms/ui'

import { hasRole, isStaff, owns, type Actor } from '@/domain/identity/roles'

import type { ReviewEntry } from '../review/useReviewEntry'

/** Whether somebody writes for the organisation that owns an entry, or keeps all of them. */
export function useOwnership({ stored }: ReviewEntry): boolean {
  const actor = useAuth().user as Actor
  return isStaff(actor) || (hasRole(actor, 'member') && owns(actor, stored.owner))
}
