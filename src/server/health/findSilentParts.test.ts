import { expect, it } from 'vitest'

import { findSilentParts } from './findSilentParts.ts'

const answers = () => Promise.resolve()
const refuses = () => Promise.reject(new Error('refused'))
const isSilent = () => new Promise(() => undefined)
const breaks = () => {
  throw new Error('broken')
}

it('finds nothing where every part answers', async () => {
  expect(await findSilentParts({ database: answers, storage: answers })).toEqual([])
})

it('names each part that refuses, breaks or keeps us waiting, and no other', async () => {
  const parts = { a: answers, b: refuses, c: isSilent, d: breaks }
  expect(await findSilentParts(parts, 20)).toEqual(['b', 'c', 'd'])
})
