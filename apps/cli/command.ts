import type { ParseArgsConfig } from 'node:util'
import type { ExitCode } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** `help` is under `help` in locales/<language>/cli.json. */
export type Command = {
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** How many file names may stand after the command. */
  readonly files: number
  run(input: CommandInput, terminal: Terminal): Promise<ExitCode>
}

export type CommandInput = {
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>
  readonly files: readonly string[]
}

export function text({ values }: CommandInput, option: string): string | undefined {
  const value = values[option]
  return typeof value === 'string' ? value : undefined
}

/** An option that may be given several times. */
export function texts({ values }: CommandInput, option: string): readonly string[] {
  const value = values[option]
  return Array.isArray(value) ? value : []
}
