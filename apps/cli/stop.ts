import type { ExitCode } from './exit-codes.ts'

/** Ends the command with a sentence for the person at the terminal. */
export class Stop extends Error {
  readonly exitCode: ExitCode
  readonly sentence: string

  constructor(exitCode: ExitCode, sentence: string) {
    super(sentence)
    this.name = 'Stop'
    this.exitCode = exitCode
    this.sentence = sentence
  }
}
