// `npm run build`: the build that `npm start` makes when there is none.
import { ensureBuilt } from './lib/ensureBuilt.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { endOnSignals } from './lib/runChild.mjs'

ensureInstalled()
endOnSignals()
await ensureBuilt()
process.exit(0)
