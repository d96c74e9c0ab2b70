/** Writes one line for the person at the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Writes one line and ends the program as failed. */
export function giveUp(line) {
  process.stderr.write(`\n${line}\n`)
  process.exit(1)
}
