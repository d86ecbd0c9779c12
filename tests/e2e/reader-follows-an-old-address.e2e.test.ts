import AxeBuilder from '@axe-core/playwright'
import { expect, test, type APIRequestContext } from '@playwright/test'

import { LANGUAGES } from './support/pages'
import { signInOf } from './support/signIns'

const NOTICES = {
  en: 'This page has been archived',
  sv: 'Sidan är arkiverad',
  it: 'Questa pagina è archiviata',
} as const

const TITLE = 'Kurs för nya gångfartsledare'
const CONTENT = 'Fyra kvällar om att leda en grupp i lugn takt.'

type Answer = { docs: Entry[]; doc: Entry } & Entry
type Api = (path: string, data?: object) => Promise<Answer>

/** The Secretariat at work through the API. */
async function secretariat(request: APIRequestContext): Promise<Api> {
  const { email, password } = signInOf('secretariat')
  const signedIn = await request.post('/api/users/login', { data: { email, password } })
  const { token } = (await signedIn.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  return async (path, data) => {
    const address = `/api/${path}`
    const answer = data
      ? await request.post(address, { data, headers })
      : await request.get(address, { headers })
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true)
    return (await answer.json()) as Answer
  }
}

type Entry = { id: string; slug: string; refId: string; updatedAt: string }

/** A result of its own, so that nobody else's page changes. */
async function aPublishedResult(api: Api): Promise<Entry> {
  const first = async (slug: string) => (await api(`${slug}?limit=1`)).docs[0]?.id
  const { doc } = await api('project-results?locale=sv', {
    title: TITLE,
    description: CONTENT,
    originalLanguage: 'sv',
    owner: await first('organisations'),
    project: await first('projects'),
    themes: [await first('themes')],
    resultType: 'training-course',
    status: 'published',
    files: [{ language: 'sv', title: 'Kurs', url: 'https://example.org/kurs' }],
  })
  const { id } = doc
  for (const action of ['submit', 'start-review', 'publish']) await take(api, id, action)
  return newest(api, id)
}

const newest = (api: Api, id: string): Promise<Entry> =>
  api(`project-results/${id}?draft=true&locale=sv`)

async function take(api: Api, id: string, action: string) {
  const { updatedAt: version } = await newest(api, id)
  await api(`project-results/${id}/review`, { action, version })
}

test('an old address and a reference lead on, and to a notice once the page is gone', async ({
  page,
  request,
  baseURL,
}) => {
  const api = await secretariat(request)
  const { id, refId, slug: old, updatedAt: version } = await aPublishedResult(api)
  const slug = 'lead-a-walking-group'

  await test.step('the page’s citation has the lasting address', async () => {
    await page.goto(`/sv/results/${old}`)
    await expect(page.locator('.citation-address a')).toHaveAttribute(
      'href',
      `${baseURL}/ref/${refId}`,
    )
  })

  await test.step('a changed address leads on in each language, with what was asked for', async () => {
    await api(`project-results/${id}/address`, { slug, version })
    for (const language of LANGUAGES) {
      const answer = await request.get(`/${language}/results/${old}?from=paper`, {
        maxRedirects: 0,
      })
      expect(answer.status()).toBe(308)
      expect(answer.headers().location).toBe(`/${language}/results/${slug}?from=paper`)
      await page.goto(`/${language}/results/${old}`)
      await expect(page).toHaveURL(`/${language}/results/${slug}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
    }
  })

  await test.step('the reference leads there in the reader’s language', async () => {
    const headers = { 'Accept-Language': 'it' }
    const answer = await request.get(`/ref/${refId}`, { headers })
    expect(answer.url()).toBe(`${baseURL}/it/results/${slug}`)
    const unknown = await request.get('/sv/ref/PR-1999-001')
    expect(unknown.status()).toBe(404)
  })

  await test.step('once archived, each way leads to the citation and to nothing else', async () => {
    await take(api, id, 'archive')
    for (const language of LANGUAGES) {
      for (const path of [`results/${slug}`, `results/${old}`, `ref/${refId}`]) {
        const answer = await page.goto(`/${language}/${path}`)
        expect(answer?.status()).toBe(410)
        await expect(page).toHaveURL(`/${language}/${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOTICES[language])
        await expect(page.locator('.citation-text')).toContainText(`${TITLE}. ${refId}.`)
        expect(await page.content()).not.toContain(CONTENT)
      }
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
    }
    const sitemap = await request.get('/sitemap.xml')
    expect(await sitemap.text()).not.toContain(slug)
  })
})
