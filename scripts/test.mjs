// `npm test [unit] [int] [e2e]`: every test, on real servers, in a real browser.
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { onNode24 } from './lib/onNode24.mjs'

ensureInstalled()
onNode24('scripts/lib/testRun.mjs')
