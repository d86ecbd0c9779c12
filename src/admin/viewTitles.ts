import type { MessageKey } from '@/i18n/message'

/** The titles of the admin panel's own views by their path; Payload names all of them "Payload". */
export const VIEW_TITLES: Readonly<Partial<Record<string, MessageKey>>> = {
  desk: 'desk.title',
  'desk/assign': 'desk.assign.title',
  'desk/numbers': 'desk.numbers.title',
}
