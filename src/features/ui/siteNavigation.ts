import type { MessageKey } from '@/i18n/message.ts'

export type NavigationItem = { path: string; label: MessageKey }

/** The main menu, in its order. */
export const MAIN_MENU: readonly NavigationItem[] = [
  { path: '/practices', label: 'site.nav.practices' },
  { path: '/results', label: 'site.nav.results' },
  { path: '/handbook', label: 'site.nav.handbook' },
  { path: '/organisations', label: 'site.nav.organisations' },
  { path: '/about/network', label: 'site.nav.about' },
]

/** The footer's columns under their titles. */
export const FOOTER_MENU: readonly { title: MessageKey; items: readonly NavigationItem[] }[] = [
  {
    title: 'site.footer.use',
    items: [
      { path: '/practices', label: 'site.nav.practices' },
      { path: '/handbook', label: 'site.nav.handbook' },
      { path: '/handbook/download', label: 'site.nav.download' },
      { path: '/handbook/editions', label: 'site.nav.editions' },
    ],
  },
  {
    title: 'site.footer.network',
    items: [
      { path: '/organisations', label: 'site.nav.organisations' },
      { path: '/projects', label: 'site.nav.projects' },
      { path: '/about/strategy', label: 'site.nav.strategy' },
      { path: '/about/how-entries-are-judged', label: 'site.nav.judging' },
    ],
  },
  {
    title: 'site.footer.site',
    items: [
      { path: '/about/network', label: 'site.nav.about' },
      { path: '/about/accessibility', label: 'site.nav.accessibility' },
      { path: '/about/privacy', label: 'site.nav.privacy' },
    ],
  },
]

/** `page` on the item itself, `true` on the item that a deeper page belongs to. */
export function currentMark(item: string, path: string): 'page' | 'true' | undefined {
  const here = path.split(/[?#]/, 1)[0]
  if (here === item) return 'page'
  return here?.startsWith(`${item}/`) ? 'true' : undefined
}
