// `npm run dev`: as `npm start`, but pages are built when they are asked for and follow every change.
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { onNode24 } from './lib/onNode24.mjs'

ensureInstalled()
onNode24('scripts/lib/serve.mjs', ['--dev'])
