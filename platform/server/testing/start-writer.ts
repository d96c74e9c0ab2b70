import { startChild } from './start-child.ts'

/** A child process that runs `write-until-killed.ts` in a folder. */
export const startWriter = (directory: string, address = '') =>
  startChild(new URL('./write-until-killed.ts', import.meta.url), [directory, address])
