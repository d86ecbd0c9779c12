import type { RequestListener } from 'node:http'

import inject from 'light-my-request'
import { expect, it } from 'vitest'

import { holdBack } from './holdBack.ts'

/** What a client gets of an answer when every 404 in HTML is held back. */
const answerTo = (listener: RequestListener) =>
  inject(
    (req, res) => {
      res.setHeader('X-Kept', 'yes')
      holdBack(res, {
        isHeld: (status, type) => status === 404 && type === 'text/html',
        answer: (status) => res.writeHead(status, { 'Content-Type': 'text/plain' }).end('ours'),
      })
      listener(req, res)
    },
    { url: '/' },
  )

it.each<[string, RequestListener]>([
  [
    'headers set one by one',
    (_, res) => {
      res.statusCode = 404
      res.setHeader('Content-Type', 'text/html')
      res.end('theirs')
    },
  ],
  [
    'headers given at once',
    (_, res) => res.writeHead(404, { 'content-type': 'text/html' }).end('theirs'),
  ],
  [
    'a flat list of headers',
    (_, res) => res.writeHead(404, ['Content-Type', 'text/html', 'X-Theirs', 'yes']).end('theirs'),
  ],
  [
    'a body in parts',
    (_, res) => {
      res.statusCode = 404
      res.setHeader('content-type', 'text/html').setHeader('X-Theirs', 'yes')
      res.flushHeaders()
      res.write('the')
      res.write('irs')
      res.end()
    },
  ],
])('answers instead of %s', async (_, listener) => {
  const answer = await answerTo(listener)
  expect(answer).toMatchObject({ statusCode: 404, body: 'ours' })
  expect(answer.headers).toMatchObject({ 'x-kept': 'yes', 'content-type': 'text/plain' })
  expect(answer.headers).not.toHaveProperty('x-theirs')
})

it('leaves every other answer as it is', async () => {
  const json = await answerTo((_, res) =>
    res.writeHead(404, { 'content-type': 'application/json' }).end('{}'),
  )
  expect(json).toMatchObject({ statusCode: 404, body: '{}' })
  const page = await answerTo((_, res) => res.setHeader('content-type', 'text/html').end('a page'))
  expect(page).toMatchObject({ statusCode: 200, body: 'a page' })
})

it('tells the one who wrote when the answer has gone out', async () => {
  let isDone = false
  await answerTo((_, res) => {
    res.statusCode = 404
    res.setHeader('content-type', 'text/html')
    res.end('theirs', () => (isDone = true))
  })
  expect(isDone).toBe(true)
})
