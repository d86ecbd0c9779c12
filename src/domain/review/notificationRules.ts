import type { Option } from '../options.ts'

import type { ReviewAction } from './transitions.ts'

export type NotificationEvent = Option<'notificationEvent'>

/**
 * Who may be told. `author`: those of the owner's people who wrote or sent the entry, and all of its
 * people where nobody is known. `owner`: all of the owner's people. `person`: whoever is meant by name.
 */
export const AUDIENCES = ['author', 'owner', 'secretariat', 'reviewers', 'person'] as const
export type Audience = (typeof AUDIENCES)[number]

type Rule = {
  tells: readonly Audience[]
  /** By mail at once, whatever somebody prefers: it is addressed to them alone, or cannot wait. */
  atOnce?: true
  /** Whoever causes the event is told as well: a receipt is for its sender. */
  tellsActor?: true
}

/** Who is told of what, on the start page and by mail. */
export const NOTIFICATION_RULES: Readonly<Record<NotificationEvent, Rule>> = {
  received: { tells: ['author'], tellsActor: true },
  submitted: { tells: ['secretariat'] },
  resubmitted: { tells: ['secretariat', 'reviewers'] },
  assigned: { tells: ['person'], atOnce: true },
  'changes-requested': { tells: ['author'] },
  published: { tells: ['author'] },
  comment: { tells: ['author', 'secretariat', 'reviewers'] },
  reminder: { tells: ['reviewers', 'secretariat'] },
  'freshness-question': { tells: ['owner'], atOnce: true },
  'colleague-asked': { tells: ['person'], atOnce: true },
  'schedule-refused': { tells: ['secretariat'], atOnce: true },
}

/** The events that wait for the weekly mail of those who prefer one. */
export const WEEKLY_EVENTS = (Object.keys(NOTIFICATION_RULES) as NotificationEvent[]).filter(
  (event) => !NOTIFICATION_RULES[event].atOnce,
)

/** What a step of the review tells, and in which order; a step that is not listed tells nobody. */
export function eventsOf(
  action: ReviewAction,
  { isFirstSubmission }: { isFirstSubmission: boolean },
): NotificationEvent[] {
  if (action === 'submit') return ['received', isFirstSubmission ? 'submitted' : 'resubmitted']
  if (action === 'request-changes') return ['changes-requested']
  return action === 'publish' ? ['published'] : []
}

type Told = { event: NotificationEvent; mailPreference?: Option<'mailPreference'> | null }

/** Whether a mail goes out for this event alone, or waits for the weekly one. */
export const isMailedAtOnce = ({ event, mailPreference }: Told): boolean =>
  NOTIFICATION_RULES[event].atOnce === true || mailPreference !== 'weekly'
