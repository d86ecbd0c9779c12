import type { PayloadRequest, TaskType } from 'payload'

/** Jobs of a kind that have not been done and have not been given up. */
export async function findOpenJobs(req: PayloadRequest, task: TaskType) {
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true, // the queue looks after itself
    pagination: false,
    req,
    where: {
      and: [
        { taskSlug: { equals: task } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
  })
  return docs
}
