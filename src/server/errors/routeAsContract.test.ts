import { expect, it } from 'vitest'

import { routeAsContract } from './routeAsContract.ts'

const asked = new Request('http://localhost/api/nothing', { headers: { 'accept-language': 'sv' } })
const answerTo = (response: Response) => routeAsContract(() => Promise.resolve(response))(asked, {})

it('tells in the contract’s shape and the reader’s language that a route is unknown', async () => {
  const response = await answerTo(Response.json({ message: 'Route not found' }, { status: 404 }))
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({
    errors: [
      { message: 'Här finns inget som du kan se. Kontrollera adressen.', code: 'not-found' },
    ],
  })
})

it('keeps a failure’s own words to itself', async () => {
  const response = await answerTo(new Response('Error: at line 3', { status: 500 }))
  expect(await response.json()).toMatchObject({ errors: [{ code: 'internal' }] })
})

it('leaves answers and errors in the contract’s shape as they are', async () => {
  for (const response of [
    Response.json({ docs: [] }),
    Response.json({ errors: [] }, { status: 401 }),
  ]) {
    expect(await answerTo(response)).toBe(response)
  }
})
