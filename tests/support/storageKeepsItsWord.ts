import { expect, it } from 'vitest'

import { storage, type ByteRange } from '@/server/storage'

const KEY = 'editions/2026/handbook.sv.pdf'
const BYTES = Buffer.from([0, 1, 2, 250, 251, 252, 10, 13])

const read = async (key: string, range?: ByteRange) =>
  Buffer.from(await new Response(await storage().read(key, range)).arrayBuffer())

/** What a storage promises, whether it is a folder or a bucket. */
export function storageKeepsItsWord(): void {
  it('gives back the bytes that were written, and their number', async () => {
    await storage().write(KEY, BYTES)
    expect(await storage().size(KEY)).toBe(BYTES.length)
    expect(await read(KEY)).toEqual(BYTES)
  })

  it.each([
    ['the first byte', 0, 0],
    ['some in between', 2, 5],
    ['the last byte', 7, 7],
    ['all of them', 0, 7],
  ])('gives a part of them: %s', async (_, start, end) => {
    await storage().write(KEY, BYTES)
    expect(await read(KEY, { start, end })).toEqual(BYTES.subarray(start, end + 1))
  })

  it('keeps the newer of two files of one name', async () => {
    await storage().write(KEY, BYTES)
    await storage().write(KEY, Buffer.from('new'))
    expect((await read(KEY)).toString()).toBe('new')
    expect(await storage().size(KEY)).toBe(3)
  })

  it('has no size for what it does not hold, and does not read it', async () => {
    expect(await storage().size('editions/none.pdf')).toBeNull()
    await expect(storage().read('editions/none.pdf')).rejects.toThrow()
  })

  it('has no size for a folder', async () => {
    await storage().write(KEY, BYTES)
    expect(await storage().size('editions')).toBeNull()
  })

  it('removes a file, and once more without complaint', async () => {
    await storage().write(KEY, BYTES)
    await storage().remove(KEY)
    expect(await storage().size(KEY)).toBeNull()
    await storage().remove(KEY)
  })

  it('passes its check', async () => {
    await expect(storage().check()).resolves.toBeUndefined()
  })
}
