import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { say } from './say.mjs'

/** Says where the site is and, where sample content was loaded, who can sign in. */
export function printAddresses(env) {
  const local = `http://localhost:${env.PORT}`
  say('')
  say(`Ponte is ready: ${local}`)
  say(`  Signing in:   ${local}/admin`)
  if (env.SITE_URL) say(`  Public:       ${env.SITE_URL}`)
  printSignIns(path.join(env.DATA_DIR, 'sample-sign-ins.json'))
  say('Stop it with Ctrl-C.')
}

function printSignIns(file) {
  if (!existsSync(file)) return
  say('')
  say(`Sample sign-ins (also in ${file}):`)
  const people = JSON.parse(readFileSync(file, 'utf8'))
  const [role, email] = ['role', 'email'].map((key) =>
    Math.max(...people.map((person) => person[key].length)),
  )
  for (const person of people) {
    const { organisation, password, totpSecret } = person
    const notes = [organisation, totpSecret && `TOTP ${totpSecret}`].filter(Boolean).join(', ')
    say(
      `  ${person.role.padEnd(role)}  ${person.email.padEnd(email)}  ${password}${notes && `  (${notes})`}`,
    )
  }
  say('')
}
