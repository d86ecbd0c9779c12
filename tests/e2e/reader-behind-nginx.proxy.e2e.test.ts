import type { ChildProcess } from 'node:child_process'

import { expect, test, type APIRequestContext } from '@playwright/test'

import { FRONT, hasNginx, startNginx } from '../../docker/startNginx'

let nginx: ChildProcess | undefined

test.describe('behind nginx', () => {
  test.skip(!hasNginx(), 'nginx is not here')

  test.beforeAll(async ({ request }) => {
    nginx = startNginx(String(test.info().project.metadata.application))
    await expect
      .poll(() => ask(request, '/api/health/live').then((answer) => answer.status()), {
        timeout: 20_000,
      })
      .toBe(200)
  })

  test.afterAll(() => {
    nginx?.kill()
  })

  test('the second reader of a page is answered from the cache', async ({ request }) => {
    const first = await ask(request, '/sv/practices')
    const second = await ask(request, '/sv/practices')
    expect(second.headers()['x-cache']).toBe('HIT')
    expect(await second.text()).toBe(await first.text())
  })

  test('somebody who is signed in is answered by the application', async ({ request }) => {
    await ask(request, '/it')
    const answer = await ask(request, '/it', { Cookie: 'payload-token=x' })
    expect(answer.headers()['x-cache']).toBe('BYPASS')
  })

  test('each coding is kept for itself', async ({ request }) => {
    await ask(request, '/en', { 'Accept-Encoding': 'br' })
    const answer = await ask(request, '/en', { 'Accept-Encoding': 'gzip' })
    expect(answer.headers()['content-encoding']).toBe('gzip')
    expect(await answer.text()).toContain('<h1')
  })

  test('the API and a download are never kept', async ({ request }) => {
    for (const address of ['/api/themes', '/handbook/latest/sv/handbook.pdf']) {
      const answer = await ask(request, address)
      expect(answer.status()).toBe(200)
      expect(answer.headers()['x-cache']).toBeUndefined()
    }
  })
})

const ask = (request: APIRequestContext, address: string, headers: Record<string, string> = {}) =>
  request.get(FRONT + address, { headers })
