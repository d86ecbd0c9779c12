import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Takes a folder for this process until it ends or lets go. A lock whose process is dead is taken over.
 * @returns the id of the live process that has the folder, else how to let go of it
 */
export function lockFolder(folder) {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'lock')
  const ours = `${process.pid}.${bornAt(process.pid)}`
  for (;;) {
    if (write(file, ours)) {
      const release = () => read(file) === ours && rmSync(file, { force: true })
      process.on('exit', release)
      return { release }
    }
    const theirs = read(file)
    if (isAlive(theirs)) return { holder: pidOf(theirs) }
    discard(file, theirs)
  }
}

/** Renaming is the one step that only one of several takers can win. */
function discard(file, stale) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    // Another taker was faster and this is its new lock: give it back.
    if (read(aside) !== stale) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function write(file, text) {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const pidOf = (lock) => Number(lock.split('.')[0])

function isAlive(lock) {
  const pid = pidOf(lock)
  if (!Number.isInteger(pid) || pid < 1 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  const born = lock.split('.')[1]
  return born === '' || bornAt(pid) === born
}

/** When a process was born, where the system tells: process ids are given out again. */
function bornAt(pid) {
  const stat = process.platform === 'linux' ? read(`/proc/${pid}/stat`) : ''
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
