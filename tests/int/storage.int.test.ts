import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { env } from '@/lib/env'
import { storage } from '@/server/storage'

import { storageKeepsItsWord } from '../support/storageKeepsItsWord'

const folder = path.resolve(env.DATA_DIR, 'files')

afterAll(() => rm(env.DATA_DIR, { force: true, recursive: true }))

describe('a folder', () => {
  storageKeepsItsWord()

  // All of them lie in this test's own data folder: were the rule gone, nothing else would be hurt.
  const elsewhere = path.join(path.resolve(env.DATA_DIR), 'elsewhere.pdf')

  it.each(['../secret', 'editions/../../secret', elsewhere, '../files-of-others/a.pdf', '.'])(
    'refuses a key that leaves it: %s',
    async (key) => {
      const refused = `The key ${key} leaves the storage.`
      await expect(storage().write(key, Buffer.from('x'))).rejects.toThrow(refused)
      await expect(storage().size(key)).rejects.toThrow(refused)
      await expect(storage().read(key)).rejects.toThrow(refused)
      await expect(storage().remove(key)).rejects.toThrow(refused)
    },
  )

  it('fails its check when it cannot be written', async () => {
    await rm(folder, { force: true, recursive: true })
    await writeFile(folder, 'a file stands in the way')
    await expect(storage().check()).rejects.toThrow()
  })
})
