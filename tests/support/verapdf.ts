import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type PdfFlavour = 'ua1' | '2a'

/** The folder of the validators, or null on a machine that has none. */
export function findValidators(): string | null {
  const named = process.env.PONTE_VALIDATORS
  const folders = [...(named ? [named] : []), join('..', 'shared', 'tools', 'validators')]
  return (
    folders.map((one) => resolve(one)).find((one) => existsSync(join(one, 'verapdf.sh'))) ?? null
  )
}

/** What veraPDF finds wrong with a file, in lines; none when the file keeps to all the flavours. */
export function checkPdf(file: string, flavours: PdfFlavour[]): Promise<string[]> {
  const validators = findValidators()
  if (validators === null) throw new Error('No validators: set PONTE_VALIDATORS to their folder')
  const script = join(validators, 'verapdf.sh')
  return new Promise((done) => {
    execFile('bash', [script, file, ...flavours], (error, stdout, stderr) => {
      const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '')
      const passes = lines.filter((line) => line.startsWith('PASS')).length
      const isGood = error === null && passes === flavours.length
      done(isGood ? [] : lines.filter((line) => !line.startsWith('PASS')))
    })
  })
}
