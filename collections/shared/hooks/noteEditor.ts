import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

import { transitionOf } from '@/server/review/transitionContext'

type Args = { autosave?: boolean }

/**
 * Remembers that the form saves by itself. Payload is not told: its own way with such a save would
 * overwrite the version before it, whoever wrote that and whatever a review says about it.
 */
export const hearAutosave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  req.context.isAutosave = (args as Args).autosave === true
  return { ...args, autosave: false }
}

/** Keeps who wrote last and whether the form did it by itself; a step of the review settles the text. */
export const noteEditor: CollectionBeforeChangeHook = ({ context, data, req }) => {
  const editor = req.user && !transitionOf(context) ? { lastEditedBy: req.user.id } : {}
  const isAutosave = context.isAutosave === true && !transitionOf(context)
  return { ...(data as Record<string, unknown>), ...editor, isAutosave }
}
