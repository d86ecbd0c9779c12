// Writes docs/review.{en,sv,it}.md from the rules in src/domain. Runs on Node 24, which reads TypeScript.
import { writeFileSync } from 'node:fs'

import prettier from 'prettier'

import { OPERATIONS, READERS, RIGHTS_BY_KIND, STANDS } from '../../src/domain/identity/rights.ts'
import { LOCALES } from '../../src/domain/locales.ts'
import { NOTIFICATION_RULES } from '../../src/domain/review/notificationRules.ts'
import { REVIEW_ACTIONS, REVIEW_STATES, TRANSITIONS } from '../../src/domain/review/transitions.ts'
import { optionWord } from '../../src/i18n/optionWords.ts'

import { WORDS } from './reviewGuideWords.mjs'

const idOf = (state) => state.replaceAll('-', '_')

for (const locale of LOCALES) {
  const file = `docs/review.${locale}.md`
  const options = await prettier.resolveConfig(file)
  writeFileSync(file, await prettier.format(guide(locale), { ...options, parser: 'markdown' }))
}

function guide(locale) {
  const words = WORDS[locale]
  const w = (list, value) => optionWord(locale, list, value)
  return [
    `# ${words.title}`,
    words.made,
    `## ${words.states}`,
    '```mermaid\n' + graph(w) + '\n```',
    words.statesNote,
    table([words.step, words.from, words.to, words.who, words.needs], steps(words, w)),
    `## ${words.rights}`,
    words.entriesNote,
    ...Object.entries(words.kinds).flatMap(([kind, name]) => [
      `### ${name}`,
      rights(words, w, RIGHTS_BY_KIND[kind]),
    ]),
    `## ${words.told}`,
    words.toldNote,
    table([words.event, words.tells, words.mail], notifications(words, w)),
  ].join('\n\n')
}

function graph(w) {
  const names = REVIEW_STATES.map((state) => `state "${w('reviewState', state)}" as ${idOf(state)}`)
  const edges = REVIEW_ACTIONS.flatMap((action) =>
    TRANSITIONS[action].from.map((from) => {
      const label = w('reviewAction', action)
      return `${idOf(from)} --> ${idOf(TRANSITIONS[action].to)}: ${label}`
    }),
  )
  const lines = [...names, `[*] --> ${idOf(REVIEW_STATES[0])}`, ...edges]
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n')
}

function steps(words, w) {
  return REVIEW_ACTIONS.map((action) => {
    const { from, to, roles, owner, needs, comment } = TRANSITIONS[action]
    return [
      w('reviewAction', action),
      from.map((state) => w('reviewState', state)).join(', '),
      w('reviewState', to),
      [...(owner ? [words.owner] : []), ...roles.map((role) => w('role', role))].join(', '),
      [...(needs ? [words[needs]] : []), ...(comment ? [words.comment] : [])].join(', ') ||
        words.no,
    ]
  })
}

function rights(words, w, given) {
  const heads = READERS.map((role) => (role === 'anonymous' ? words.anonymous : w('role', role)))
  // Where a kind of record has one place alone, there is nothing to tell apart.
  const stands = STANDS.get(given) ?? ['own', 'other', 'public']
  const cell = (operation, scopes) => {
    if (!scopes) return words.no
    const isOpen = operation === 'create' && scopes.includes('other')
    return isOpen || stands.length === 1
      ? words.some
      : scopesInWords(words.scopes, { scopes, stands })
  }
  const lines = OPERATIONS.map((operation) => [
    words.operations[operation],
    ...READERS.map((role) => cell(operation, given[operation][role])),
  ])
  return table([words.operation, ...heads], lines)
}

function scopesInWords(words, { scopes, stands }) {
  if (stands.every((scope) => scopes.includes(scope))) return words.all
  if (scopes.includes('own') && scopes.includes('other')) return words.hidden
  return scopes.map((scope) => words[scope]).join(', ')
}

function notifications(words, w) {
  return Object.entries(NOTIFICATION_RULES).map(([event, { tells, atOnce }]) => [
    w('notificationEvent', event),
    tells.map((audience) => words.audiences[audience]).join('; '),
    atOnce ? words.atOnce : words.preferred,
  ])
}

function table(heads, lines) {
  const rows = [heads, heads.map(() => '---'), ...lines]
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
