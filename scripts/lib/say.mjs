/** One line to whoever started the script. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Says in one line why it cannot go on, and ends with exit code 1. */
export function stop(line) {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
