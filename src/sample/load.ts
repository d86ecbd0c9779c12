import config from '@payload-config'
import { getPayload } from 'payload'

import { env } from '@/lib/env'
import { isEmbedded } from '@/lib/dataFolder'

import { keepFirstAdmin } from './firstAdmin'
import { loadSample } from './loadSample'
import { recordKeeper } from './keeper'
import { loadPages, loadTaxonomy } from './loadNetwork'
import { once } from './once'
import { optimise } from './optimise'
import { richTextConverter } from './richText'

/**
 * Brings a database to the state in which the system can be served: migrated, with the strategy's
 * taxonomy, the network's pages, a first admin where one is named, and the sample content where wanted.
 */
async function load(): Promise<void> {
  const payload = await getPayload({ config })
  const keeper = recordKeeper(payload)
  const convert = await richTextConverter(payload)
  const wantsSample = (env.SAMPLE_CONTENT ?? (isEmbedded() ? 'on' : 'off')) === 'on'
  const isNew = await once(payload, 'load:taxonomy', async () => {
    payload.logger.info('Loading the strategy’s areas and themes, and the network’s pages …')
    await loadTaxonomy(keeper)
    await loadPages(keeper, convert)
  })
  await keepFirstAdmin(payload)
  const isFilled =
    wantsSample && (await once(payload, 'load:sample', () => loadSample(keeper, convert)))
  if (isNew || isFilled) await optimise(payload)
  await payload.destroy()
}

await load()
process.exit(0)
