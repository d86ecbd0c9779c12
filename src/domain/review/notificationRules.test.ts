import { describe, expect, it } from 'vitest'

import { OPTIONS } from '../options'

import { eventsOf, isMailedAtOnce, NOTIFICATION_RULES } from './notificationRules'
import { REVIEW_ACTIONS } from './transitions'

const first = { isFirstSubmission: true }
const again = { isFirstSubmission: false }

describe('a step of the review', () => {
  it('that sends an entry gives its author a receipt and tells the Secretariat', () => {
    expect(eventsOf('submit', first)).toEqual(['received', 'submitted'])
    expect(eventsOf('submit', again)).toEqual(['received', 'resubmitted'])
  })

  it('tells the author what was decided', () => {
    expect(eventsOf('request-changes', again)).toEqual(['changes-requested'])
    expect(eventsOf('publish', again)).toEqual(['published'])
  })

  it.each(REVIEW_ACTIONS.filter((a) => !['submit', 'request-changes', 'publish'].includes(a)))(
    'such as %s tells nobody',
    (action) => {
      expect(eventsOf(action, first)).toEqual([])
    },
  )
})

describe('an event', () => {
  it.each(OPTIONS.notificationEvent)('%s tells somebody', (event) => {
    expect(NOTIFICATION_RULES[event].tells.length).toBeGreaterThan(0)
  })

  it('is mailed at once to whoever has not asked for a weekly mail', () => {
    expect(isMailedAtOnce({ event: 'published', mailPreference: 'each' })).toBe(true)
    expect(isMailedAtOnce({ event: 'published', mailPreference: null })).toBe(true)
    expect(isMailedAtOnce({ event: 'published', mailPreference: 'weekly' })).toBe(false)
  })

  it.each(['assigned', 'freshness-question', 'colleague-asked', 'schedule-refused'] as const)(
    '%s does not wait for the weekly mail',
    (event) => {
      expect(isMailedAtOnce({ event, mailPreference: 'weekly' })).toBe(true)
    },
  )
})
