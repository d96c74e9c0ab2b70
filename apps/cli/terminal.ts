import type { Language } from '../../platform/contract.ts'
import { translator } from '../../platform/server/messages.ts'

/** How a command speaks: results on the standard output, all that is for a person on the standard error. */
export type Terminal = {
  readonly language: Language
  readonly t: ReturnType<typeof translator>
  /** Words of another module. */
  words(namespace: string): ReturnType<typeof translator>
  tell(line: string): void
  /** A line that the next one replaces, from a second on; shown to a person only, never in a log or a pipe. */
  progress(line: string): void
}

// Who waits less than a second needs no news.
const quietSeconds = 1

export function openTerminal(language: Language): Terminal {
  let shown = false
  const known = new Map<string, ReturnType<typeof translator>>()
  const clear = () => {
    if (shown) process.stderr.write('\r\u001B[K')
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
    tell: (line) => {
      clear()
      process.stderr.write(`${line}\n`)
    },
    progress: (line) => {
      if (!process.stderr.isTTY || process.uptime() < quietSeconds) return
      clear()
      process.stderr.write(line)
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
