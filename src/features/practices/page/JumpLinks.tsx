import { message } from '@/i18n/message.ts'

import type { PracticeProps } from './PracticePage.tsx'

/** The parts that most readers look for, in the order of the page; each carries its name as id. */
export function JumpLinks({ locale, practice: { words } }: PracticeProps) {
  const parts = [
    { id: 'problem', isThere: words.problem },
    { id: 'solution', isThere: words.solution ?? words.steps?.length },
    { id: 'results', isThere: words.results?.length },
    { id: 'worked', isThere: true },
    { id: 'transfer', isThere: true },
    { id: 'context', isThere: true },
    { id: 'resources', isThere: true },
  ] as const
  return (
    <nav className="jumps" aria-label={message(locale, 'practices.page.onThisPage')}>
      <ul>
        {parts
          .filter(({ isThere }) => isThere)
          .map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{message(locale, `practices.page.${id}`)}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
