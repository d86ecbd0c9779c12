import type { CollectionConfig } from 'payload'

import { isStaff } from '@/domain/identity/roles'
import type { Locale } from '@/domain/locales'

import { actorOf } from './access/staff'

type Words = Record<Locale, string>

/** The headings of the admin menu. */
const GROUPS = {
  entries: { en: 'Entries', sv: 'Bidrag', it: 'Schede' },
  handbook: { en: 'Handbook', sv: 'Handbok', it: 'Manuale' },
  network: { en: 'Network', sv: 'Nätverk', it: 'Rete' },
  review: { en: 'Review', sv: 'Granskning', it: 'Revisione' },
  files: { en: 'Files', sv: 'Filer', it: 'File' },
  system: { en: 'System', sv: 'System', it: 'Sistema' },
} satisfies Record<string, Words>

type Place = { group: keyof typeof GROUPS; staffOnly?: true }

/** Under which heading a collection stands, and whether only staff need it in their menu. */
const PLACES: Readonly<Record<string, Place>> = {
  'best-practices': { group: 'entries' },
  'project-results': { group: 'entries' },
  'handbook-methods': { group: 'entries' },
  'handbook-chapters': { group: 'handbook', staffOnly: true },
  'handbook-editions': { group: 'handbook', staffOnly: true },
  organisations: { group: 'network', staffOnly: true },
  projects: { group: 'network', staffOnly: true },
  pages: { group: 'network', staffOnly: true },
  'review-events': { group: 'review', staffOnly: true },
  media: { group: 'files' },
  documents: { group: 'files' },
  users: { group: 'system', staffOnly: true },
  'priority-areas': { group: 'system', staffOnly: true },
  themes: { group: 'system', staffOnly: true },
}

/** Puts a collection into the admin menu; what is left out there stays readable where it may be read. */
export function withMenuPlace(collection: CollectionConfig): CollectionConfig {
  const place = PLACES[collection.slug]
  if (!place) return collection
  const { group, staffOnly } = place
  return {
    ...collection,
    admin: {
      ...collection.admin,
      group: GROUPS[group],
      ...(staffOnly ? { hidden: ({ user }) => !isStaff(actorOf(user)) } : {}),
    },
  }
}
