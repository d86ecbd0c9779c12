import config from '@payload-config'
import { getPayload } from 'payload'

import { keepFirstAdmin } from './firstAdmin'
import { removeSample } from './removeSample'

/** `npm run sample:remove`: takes the sample content away for good and leaves everything else. */
const payload = await getPayload({ config })
await keepFirstAdmin(payload)
const { removed, kept } = await removeSample(payload)
payload.logger.info(`Removed ${removed} sample records. The sample does not come back at a start.`)
for (const name of kept) payload.logger.warn(`Kept ${name}: entries of your own belong to it.`)
await payload.destroy()
process.exit(0)
