import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Accepted = { readonly to: string; readonly messageId: string; readonly text: string }
export type Sink = {
  readonly url: string
  /** Every message that was accepted, in order, repeated ones too. */
  readonly accepted: () => Promise<Accepted[]>
  readonly stop: () => Promise<void>
}

/** Starts the mail server of the ledger. It ends with this process, and no sooner. */
export async function startSink(): Promise<Sink> {
  const folder = await mkdtemp(join(tmpdir(), 'binome-sink-'))
  const ledger = join(folder, 'ledger')
  await writeFile(ledger, '')
  const program = fileURLToPath(new URL('mail-sink.mjs', import.meta.url))
  const child = spawn(process.execPath, [program, ledger], { stdio: ['pipe', 'pipe', 'inherit'] })
  let isStopping = false
  let hasDied = false
  child.once('exit', () => (hasDied = !isStopping))
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: `smtp://127.0.0.1:${port.toString().trim()}`,
    accepted: async () => {
      if (hasDied) throw new Error('the mail server of the trial died, which no kill of ours may do')
      const text = await readFile(ledger, 'utf8')
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Accepted)
    },
    stop: async () => {
      isStopping = true
      const ended = once(child, 'exit')
      child.stdin.end()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
