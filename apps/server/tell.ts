/** A line for the person at the terminal; the log has its own stream. */
export function tell(line: string): void {
  process.stdout.write(`${line}\n`)
}
