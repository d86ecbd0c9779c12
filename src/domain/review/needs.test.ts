import { describe, expect, it } from 'vitest'

import { missingFields, missingTexts } from './needs'

const paragraph = (text: string) => ({ root: { children: [{ type: 'text', text }] } })

const SENT = {
  originalLanguage: 'sv' as const,
  title: { sv: 'Gångbuss' },
  summary: { sv: 'Barn går ihop.' },
  owner: 'o',
  primaryTheme: 't',
  startDate: '2024-01-01',
  problem: { sv: 'Många bilar.' },
  solution: { sv: paragraph('Föräldrar turas om.') },
  contact: { name: 'Kim', email: 'kim@example.org' },
  consents: { rightToPublish: true, licence: true, noPersonalData: true },
}

const pathsFor = (entry: Record<string, unknown>, need: 'S' | 'P' = 'S') =>
  missingFields('best-practices', entry, need).map(({ path }) => path)

describe('what submission needs', () => {
  it('is nothing more once every S field is there in the original language', () => {
    expect(pathsFor(SENT)).toEqual([])
  })

  it('is not met by another language than the original', () => {
    expect(pathsFor({ ...SENT, title: { en: 'Walking bus' } })).toEqual(['title'])
  })

  it('is not met by spaces, nor by rich text without words', () => {
    const empty = { ...SENT, problem: { sv: '  ' }, solution: { sv: paragraph(' ') } }
    expect(pathsFor(empty)).toEqual(['problem', 'solution'])
  })

  it('asks for each consent', () => {
    const entry = { ...SENT, consents: { ...SENT.consents, licence: false } }
    expect(pathsFor(entry)).toEqual(['consents.licence'])
  })
})

describe('what publication needs', () => {
  it('names the cell of a row that lacks its text in the original language', () => {
    const step = { title: { sv: 'Ett' }, text: { sv: 'Vi började.' } }
    const steps = [step, step, { title: { sv: 'Tre' }, text: { en: 'Done' } }]
    expect(pathsFor({ ...SENT, steps }, 'P')).toContain('steps.2.text')
  })

  it('asks for three steps', () => {
    const missing = missingFields('best-practices', { ...SENT, steps: [] }, 'P')
    expect(missing).toContainEqual({ path: 'steps', code: 'too-few-rows', atLeast: 3 })
  })

  it('takes "not known" for an answer where a figure is asked', () => {
    const resources = { notKnown: ['costTotal', 'staffFte'] }
    const paths = pathsFor({ ...SENT, resources, reach: { notKnown: true } }, 'P')
    expect(paths).not.toContain('resources.costTotal')
    expect(paths).not.toContain('reach.number')
    expect(paths).toContain('resources.runningCost')
  })

  it('takes zero for a figure', () => {
    expect(pathsFor({ ...SENT, resources: { costTotal: 0 } }, 'P')).not.toContain(
      'resources.costTotal',
    )
  })

  it.each([
    [{ areaSlug: 'inclusive' }, true],
    [{ areaSlug: 'digitalized', themeSlug: 'artificial-intelligence' }, true],
    [{ areaSlug: 'green', themeSlug: 'climate-action' }, false],
  ])('asks who might lose in %o: %s', (theme, asked) => {
    expect(pathsFor({ ...SENT, ...theme }, 'P').includes('equityEthics')).toBe(asked)
  })

  it.each([
    [2, false],
    [3, true],
  ])('asks for the evaluation itself at evidence level %i: %s', (evidenceLevel, asked) => {
    expect(pathsFor({ ...SENT, evidenceLevel }, 'P').includes('evaluationDocs')).toBe(asked)
  })
})

describe('pictures', () => {
  it('need no field while there are none', () => {
    expect(pathsFor({ ...SENT, images: [] })).toEqual([])
  })

  it('need words for those who do not see them before they are sent', () => {
    expect(pathsFor({ ...SENT, images: [{ image: 'i', alt: { sv: '' } }] })).toEqual([
      'images.0.alt',
    ])
  })

  it('need the consent of the people shown before they are published', () => {
    const images = [{ image: 'i', alt: { sv: 'En gata' }, consentOfPeopleShown: false }]
    expect(pathsFor({ ...SENT, images }, 'P')).toContain('images.0.consentOfPeopleShown')
  })
})

describe('a result', () => {
  const pathsOf = (files: object[]) =>
    missingFields('project-results', { originalLanguage: 'en', files }, 'P').map(({ path }) => path)

  it('needs a file or an address in each row of its files', () => {
    expect(pathsOf([{ language: 'en' }])).toContain('files.0.file')
    expect(pathsOf([{ url: 'https://example.org/course' }])).not.toContain('files.0.file')
    expect(pathsOf([{ file: 'f' }])).not.toContain('files.0.file')
  })
})

describe('a translation', () => {
  const pathsIn = (entry: Record<string, unknown>) =>
    missingTexts('best-practices', entry, 'it').map(({ path }) => path)

  it('needs the texts that submission asks for, and none of the other fields', () => {
    expect(pathsIn({ originalLanguage: 'sv' })).toEqual(['title', 'summary', 'problem', 'solution'])
  })

  it('needs the alternative text of each picture', () => {
    const italian = {
      title: { it: 'Piedibus' },
      summary: { it: 'Bambini a piedi.' },
      problem: { it: 'Troppe auto.' },
      solution: { it: paragraph('A turno.') },
      images: [{ image: 'i', alt: { sv: 'En gata' } }],
    }
    expect(pathsIn(italian)).toEqual(['images.0.alt'])
  })
})
