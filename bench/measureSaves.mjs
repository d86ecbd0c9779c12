import { readFileSync } from 'node:fs'
import path from 'node:path'

const ROUNDS = 30
const LANGUAGES = ['en', 'sv', 'it']

/** How long a member waits for a practice of some sixty fields in three languages to be saved. */
export async function measureSaves({ url, folder }) {
  const headers = await signIn(url, folder)
  const theme = (await ask(`${url}/api/themes?limit=1&depth=0`, { headers })).docs[0].id
  const created = await ask(`${url}/api/best-practices?locale=en&draft=true`, {
    body: wholePractice(theme, 'en', 0),
    headers,
    method: 'POST',
  })
  const address = `${url}/api/best-practices/${created.doc.id}?draft=true&depth=0`
  const save = (language, round, rest = '') =>
    ask(`${address}&locale=${language}${rest}`, {
      body: wholePractice(theme, language, round),
      headers,
      method: 'PATCH',
    })
  for (const language of LANGUAGES) await save(language, 0)
  const times = { 'by hand': [], 'by itself': [] }
  for (let round = 1; round <= ROUNDS; round++) {
    for (const [name, taken] of Object.entries(times)) {
      const startedAt = performance.now()
      await save(LANGUAGES[round % 3], round, name === 'by itself' ? '&autosave=true' : '')
      taken.push(performance.now() - startedAt)
    }
  }
  return times
}

async function signIn(url, folder) {
  const people = JSON.parse(readFileSync(path.join(folder, 'sample-sign-ins.json'), 'utf8'))
  const { email, password } = people.find(({ role }) => role === 'member')
  const body = { email, password }
  const { token } = await ask(`${url}/api/users/login`, { body, headers: {}, method: 'POST' })
  return { authorization: `JWT ${token}` }
}

async function ask(address, { body, headers, method = 'GET' }) {
  const response = await fetch(address, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(`${address}: ${response.status} ${JSON.stringify(answer)}`)
  return answer
}

const words = (name, language, round) => `${name} in ${language}, written ${round} times. `
const rows = (count, row) => Array.from({ length: count }, (_, index) => row(index))

/** Every field that a member fills in, as long as they tend to be. */
function wholePractice(theme, language, round) {
  const text = (name, times = 8) => words(name, language, round).repeat(times)
  const short = (name) => words(name, language, round)
  return {
    title: short('Title'),
    summary: text('Summary', 5),
    originalLanguage: 'en',
    primaryTheme: theme,
    startDate: '2024-02-01T00:00:00.000Z',
    ongoing: true,
    mainstreamed: true,
    keywords: rows(4, (i) => ({ text: `Keyword ${i}` })),
    sdgs: [3, 11],
    problem: text('Problem'),
    objectives: text('Aims'),
    beneficiaries: ['children'],
    solution: richText(text('Solution', 30)),
    steps: rows(5, (i) => ({ title: short('Step'), text: text('Step', 6), month: i })),
    participation: { level: 'involve', text: text('Participation', 5) },
    partners: rows(3, (i) => ({ name: `Partner ${i}` })),
    reach: { number: 40, unit: 'pupils', year: 2025 },
    results: rows(3, () => ({
      indicator: short('Figure'),
      unit: 'cars',
      baseline: 60,
      after: 35,
      year: 2025,
      howMeasured: text('Counted', 3),
    })),
    resultsText: text('Results'),
    context: {
      populationBand: 'under-10k',
      governanceLevel: 'local',
      legalCompetenceSE: text('Competence', 5),
      legalCompetenceIT: text('Competence', 5),
      deliveryBody: 'school',
      prerequisites: text('Before', 5),
    },
    resources: {
      costTotal: 900,
      costBand: 'under-10k',
      runningCost: 100,
      funding: ['own'],
      timeToFirstResult: 2,
      notKnown: ['staffFte'],
      note: text('Money', 5),
    },
    transferability: {
      mustKeep: rows(3, () => ({ text: short('Keep') })),
      canAdapt: rows(3, () => ({ text: short('Adapt') })),
      ownerOffers: ['call'],
    },
    sustainability: text('Lasting'),
    didNotWork: text('Failure'),
    dos: rows(3, () => ({ text: short('Do') })),
    donts: rows(3, () => ({ text: short('Do not') })),
    equityEthics: text('Fairness'),
    candidNote: text('Between us'),
    links: rows(2, (i) => ({ label: short('Link'), url: `https://example.org/${i}` })),
    contact: { name: 'Kim Sample', role: short('Role'), email: 'kim@example.org' },
    consents: { rightToPublish: true, licence: true, noPersonalData: true },
  }
}

const leaf = { version: 1, format: 0, detail: 0, mode: 'normal', style: '' }
const block = { version: 1, format: '', indent: 0, direction: 'ltr' }
const richText = (text) => ({
  root: {
    ...block,
    type: 'root',
    children: [{ ...block, type: 'paragraph', children: [{ ...leaf, type: 'text', text }] }],
  },
})
