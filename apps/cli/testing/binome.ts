import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly told: string }

/** Runs the real command in a process of its own, as a person would; `input` goes to its standard input. */
export function binome(
  words: readonly string[],
  options: { input?: string | Uint8Array; lang?: string } = {},
): Promise<Ran> {
  const { LC_ALL: _, LC_MESSAGES: __, ...environment } = process.env
  const child = spawn(
    process.execPath,
    ['--conditions=binome-source', '--import', 'tsx', 'apps/cli/main.ts', ...words],
    { cwd: root, env: { ...environment, LANG: options.lang ?? 'fr_FR.UTF-8' } },
  )
  child.stdin.on('error', () => {})
  child.stdin.end(options.input)
  return new Promise((resolve, reject) => {
    let out = ''
    let told = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, told }))
  })
}

/** The command at the head of a pipe whose reader leaves after a few bytes. */
export function binomeCutShort(words: readonly string[]): Promise<Ran> {
  const child = spawn(
    process.execPath,
    ['--conditions=binome-source', '--import', 'tsx', 'apps/cli/main.ts', ...words],
    { cwd: root },
  )
  return new Promise((resolve, reject) => {
    let told = ''
    child.stdout.once('data', () => child.stdout.destroy())
    child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
    child.on('error', reject)
    child.on('exit', (code) => resolve({ code, out: '', told }))
  })
}

export function sheet(name: string): string {
  return fileURLToPath(new URL(`../../../modules/enrolment/examples/jonodrew/${name}`, import.meta.url))
}
