import type { Readable, Writable } from 'node:stream'
import type { Language } from '../../platform/contract.ts'
import { translator } from '../../platform/server/messages.ts'

/** Where a command reads and writes. */
export type Streams = {
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable & { readonly isTTY?: boolean }
}

/** How a command speaks: results on the standard output, all that is for a person on the standard error. */
export type Terminal = {
  readonly language: Language
  readonly t: ReturnType<typeof translator>
  /** Words of another module. */
  words(namespace: string): ReturnType<typeof translator>
  /** What stands for '-' where a file is read. */
  readonly input: Readable
  /** Resolves when the text has left, so that a long answer into a pipe is not cut by the end of the process. */
  print(text: string): Promise<void>
  tell(line: string): void
  /** A line that the next one replaces, from a second on; shown to a person only, never in a log or a pipe. */
  progress(line: string): void
}

// Who waits less than a second needs no news.
const quietSeconds = 1

export function openTerminal(language: Language, { stdin, stdout, stderr }: Streams = process): Terminal {
  let shown = false
  const known = new Map<string, ReturnType<typeof translator>>()
  const clear = () => {
    if (shown) stderr.write('\r\u001B[K')
    shown = false
  }
  return {
    language,
    t: translator(language, 'cli'),
    words: (namespace) => {
      const words = known.get(namespace) ?? translator(language, namespace)
      known.set(namespace, words)
      return words
    },
    input: stdin,
    print: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text, (error) => (error ? reject(error) : resolve()))
      }),
    tell: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!stderr.isTTY || process.uptime() < quietSeconds) return
      clear()
      stderr.write(line)
      shown = true
    },
  }
}

/** The language asked for, else that of the environment (POSIX: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageFor(asked: string | undefined, environment: NodeJS.ProcessEnv): Language | null {
  if (asked !== undefined) return asked === 'fr' || asked === 'en' ? asked : null
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}
