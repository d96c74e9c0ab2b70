/** Says whether a promise was kept; the program ends with 1 where one was not. */
export function judge(promise: string, isKept: boolean, seen: string): void {
  process.stdout.write(`${isKept ? 'kept ' : 'BROKEN'}  ${promise}: ${seen}\n`)
  if (!isKept) process.exitCode = 1
}
