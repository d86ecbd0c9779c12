import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3'

import { env } from '@/lib/env'
import { s3Settings } from '@/server/storage'

const client = new S3Client(s3Settings())
const Bucket = env.S3_BUCKET

export const makeBucket = () => client.send(new CreateBucketCommand({ Bucket }))

/** What the bucket holds, by key. */
export async function keysInBucket(): Promise<string[]> {
  const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket }))
  return Contents.flatMap(({ Key }) => Key ?? [])
}

export async function removeBucket(): Promise<void> {
  for (const Key of await keysInBucket())
    await client.send(new DeleteObjectCommand({ Bucket, Key }))
  await client.send(new DeleteBucketCommand({ Bucket }))
}
