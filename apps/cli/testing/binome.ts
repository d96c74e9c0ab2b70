import { spawn } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { runCommandLine } from '../run-command-line.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

export type Ran = { readonly code: number | null; readonly out: string; readonly told: string }
type Options = { readonly input?: string | Uint8Array; readonly lang?: string }

/** Runs the command in this process, from its words to its exit code; `input` stands at its standard input. */
export async function binome(words: readonly string[], { input = '', lang }: Options = {}): Promise<Ran> {
  const [stdout, stderr] = [openSink(), openSink()]
  const code = await runCommandLine(words, {
    env: environment(lang),
    stdin: Readable.from([Buffer.from(input)], { objectMode: false }),
    stdout: stdout.stream,
    stderr: stderr.stream,
  })
  return { code, out: stdout.text(), told: stderr.text() }
}

/** Runs it in a process of its own, as a person would: what a pipe, a start or an end may break shows here alone. */
export function binomeAlone(words: readonly string[], { input, lang }: Options = {}): Promise<Ran> {
  const child = spawn(process.execPath, [...fromSources, ...words], { cwd: root, env: environment(lang) })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
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
  const child = spawn(process.execPath, [...fromSources, ...words], { cwd: root })
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

const fromSources = ['--conditions=binome-source', '--import', 'tsx', 'apps/cli/main.ts']

function environment(lang = 'fr_FR.UTF-8'): NodeJS.ProcessEnv {
  const { LC_ALL: _, LC_MESSAGES: __, ...others } = process.env
  return { ...others, LANG: lang }
}

function openSink() {
  const pieces: Buffer[] = []
  const stream = new Writable({
    write: (piece: Buffer, _encoding, written) => {
      pieces.push(piece)
      written()
    },
  })
  return { stream, text: () => Buffer.concat(pieces).toString('utf8') }
}
