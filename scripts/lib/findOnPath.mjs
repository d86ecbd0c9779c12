import { accessSync, constants } from 'node:fs'
import path from 'node:path'

/** The path of the first of these programs that the PATH has, else null. */
export function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const files = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return files.find(isProgram) ?? null
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
