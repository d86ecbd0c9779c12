import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

const LOOK_EVERY_MS = 250
const BYTES_A_KILOBYTE = 1024

/** Calls back once when a child process holds more memory than it may; returns how to stop watching. */
export function watchMemory(child: ChildProcess, limitBytes: number, onTooMuch: () => void) {
  const timer = setInterval(() => {
    if (memoryOf(child.pid) <= limitBytes) return
    clearInterval(timer)
    onTooMuch()
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}

/** Typst's memory lies outside the JavaScript heap, so only the system knows it; 0 where it does not tell. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * BYTES_A_KILOBYTE
  } catch {
    return 0 // the process has ended, or this system has no /proc
  }
}
