import { parseArgs } from 'node:util'
import type { Command, CommandInput } from './command.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'
import { Stop } from './stop.ts'
import { languageFor, openTerminal, type Streams, type Terminal } from './terminal.ts'

// Each command brings only what it needs: `binome check` must not wait for a database driver.
const commands: Record<string, () => Promise<Command>> = {
  match: async () => (await import('./commands/match.ts')).matchCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  'what-mattered': async () => (await import('./commands/what-mattered.ts')).whatMatteredCommand,
  figures: async () => (await import('./commands/figures.ts')).figuresCommand,
  migrate: async () => (await import('./commands/migrate.ts')).migrateCommand,
  demo: async () => (await import('./commands/demo.ts')).demoCommand,
}

/** What stands around a command: a process, or a test in its place. */
export type Surroundings = Streams & { readonly env: NodeJS.ProcessEnv }

/** The command of these words, from the first word to the exit code. */
export async function runCommandLine(
  words: readonly string[],
  { env, ...streams }: Surroundings,
): Promise<ExitCode> {
  const asked = languageAsked(words)
  const terminal = openTerminal(languageFor(asked, env) ?? 'en', streams)
  try {
    if (languageFor(asked, env) === null) {
      throw new Stop(exitCodes.wrongUsage, terminal.t('usage.language', { language: asked ?? '' }))
    }
    return await runCommand(words, terminal)
  } catch (error) {
    if (isAboutTheDatabase(error)) {
      terminal.tell(error.message)
      return exitCodes.refused
    }
    if (!(error instanceof Stop)) {
      terminal.tell(terminal.t('our-fault'))
      terminal.tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return exitCodes.ourFault
    }
    terminal.tell(error.sentence)
    return error.exitCode
  }
}

async function runCommand(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { t } = terminal
  const [name = '', ...rest] = withoutLanguageFirst(words)
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.print(`${t('help.binome')}\n`)
    return exitCodes.done
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    terminal.tell(
      name === '' || name.startsWith('-') ? t('help.binome') : t('usage.no-such-command', { name }),
    )
    return exitCodes.wrongUsage
  }
  const command = await load()
  const input = parse(name, command, rest, terminal)
  if (input.values['help'] === true) {
    await terminal.print(`${t(`help.${name}`)}\n`)
    return exitCodes.done
  }
  if (input.files.length > command.files) {
    throw new Stop(
      exitCodes.wrongUsage,
      t('usage.too-many-files', { name, file: input.files[command.files]! }),
    )
  }
  return command.run(input, terminal)
}

function parse(name: string, command: Command, words: readonly string[], { t }: Terminal) {
  try {
    const options = {
      ...command.options,
      help: { type: 'boolean', short: 'h' },
      language: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { values: values as CommandInput['values'], files: positionals }
  } catch (error) {
    throw new Stop(exitCodes.wrongUsage, t('usage.wrong', { name, reason: (error as Error).message }))
  }
}

// Looked up before anything is parsed: a refusal to parse is said in it.
function languageAsked(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='))
  if (at < 0) return undefined
  const [, value] = words[at]!.split('=')
  return value ?? words[at + 1]
}

// It may stand before the command too, as the help has it.
function withoutLanguageFirst(words: readonly string[]): readonly string[] {
  if (words[0] === '--language') return words.slice(2)
  return words[0]?.startsWith('--language=') ? words.slice(1) : words
}

/** What the database says to whoever runs it: its message already tells what to do. */
function isAboutTheDatabase(error: unknown): error is Error {
  const names = [
    'DirectoryInUse',
    'DiskFull',
    'MigrationMismatch',
    'PostgresTooOld',
    'PostgresUnusable',
    'RolesMissing',
  ]
  return error instanceof Error && names.includes(error.name)
}
