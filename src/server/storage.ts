import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'

import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'

import { env } from '../lib/env.ts'

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number }

/** Where rendered documents are kept. Keys are relative paths with forward slashes. */
export type Storage = {
  write: (key: string, bytes: Buffer) => Promise<void>
  /** The size in bytes, or null when there is no such file. */
  size: (key: string) => Promise<number | null>
  read: (key: string, range?: ByteRange) => Promise<ReadableStream<Uint8Array>>
  remove: (key: string) => Promise<void>
  /** Throws when the storage cannot be written. */
  check: () => Promise<void>
}

/** The storage of this instance: a bucket where one is named, else a folder in the data folder. */
export function storage(): Storage {
  return env.S3_BUCKET
    ? bucketStorage(env.S3_BUCKET)
    : folderStorage(path.resolve(env.DATA_DIR, 'files'))
}

function folderStorage(folder: string): Storage {
  const place = (key: string) => {
    const file = path.resolve(folder, key)
    if (!file.startsWith(folder + path.sep)) throw new Error(`The key ${key} leaves the storage.`)
    return file
  }
  return {
    async write(key, bytes) {
      const file = place(key)
      await mkdir(path.dirname(file), { recursive: true })
      // A reader sees the whole file or none, also when the disk fills up half-way.
      await writeFile(`${file}.part`, bytes)
      await rename(`${file}.part`, file)
    },
    async size(key) {
      const found = await stat(place(key)).catch(() => null)
      return found?.isFile() ? found.size : null
    },
    async read(key, range) {
      const handle = await open(place(key))
      const stream = handle.createReadStream(range ?? {})
      return Readable.toWeb(stream) as ReadableStream<Uint8Array>
    },
    async remove(key) {
      await rm(place(key), { force: true })
    },
    async check() {
      await mkdir(folder, { recursive: true })
      await writeFile(path.join(folder, '.check'), 'ok')
      await readFile(path.join(folder, '.check'))
    },
  }
}

function bucketStorage(Bucket: string): Storage {
  const client = s3Client()
  return {
    async write(Key, Body) {
      await client.send(new PutObjectCommand({ Bucket, Key, Body }))
    },
    async size(Key) {
      try {
        const head = await client.send(new HeadObjectCommand({ Bucket, Key }))
        return head.ContentLength ?? null
      } catch (error) {
        if ((error as { name?: string }).name === 'NotFound') return null
        throw error
      }
    },
    async read(Key, range) {
      const Range = range ? `bytes=${range.start}-${range.end}` : undefined
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key, Range }))
      if (!Body) throw new Error(`The storage has no bytes for ${Key}.`)
      return Body.transformToWebStream() as ReadableStream<Uint8Array>
    },
    async remove(Key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key }))
    },
    async check() {
      await client.send(new PutObjectCommand({ Bucket, Key: '.check', Body: 'ok' }))
    },
  }
}

let client: S3Client | undefined

function s3Client(): S3Client {
  client ??= new S3Client(s3Settings())
  return client
}

/** How to reach the S3 service; path style, because most services but Amazon's ask for it. */
export function s3Settings() {
  return {
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION,
    forcePathStyle: true,
    credentials: {
      accessKeyId: env.S3_ACCESS_KEY_ID ?? '',
      secretAccessKey: env.S3_SECRET_ACCESS_KEY ?? '',
    },
  }
}
