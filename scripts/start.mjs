// `npm start`: from a bare clone to a served site. What was done before is not done again.
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { onNode24 } from './lib/onNode24.mjs'

ensureInstalled()
onNode24('scripts/lib/serve.mjs')
