import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { exitCodes } from './exit-codes.ts'
import { Stop } from './stop.ts'
import type { Terminal } from './terminal.ts'
import { writeWhole } from './write-whole.ts'

/** The bytes of a file, or of the standard input for '-'. */
export async function readBytes(path: string, { t, input }: Terminal): Promise<Uint8Array> {
  try {
    // Nothing else waits meanwhile; a thread of its own would only take longer.
    return path === '-' ? await readWhole(input) : readFileSync(path)
  } catch (error) {
    throw new Stop(exitCodes.unreadable, t('files.unreadable', { path, reason: reasonOf(error) }))
  }
}

export async function readJson(path: string, terminal: Terminal): Promise<unknown> {
  const bytes = await readBytes(path, terminal)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new Stop(exitCodes.unreadable, terminal.t('files.not-json', { path }))
  }
}

/** Writes a file, or to the standard output for '-'. */
export async function writeText(path: string, text: string, { t, print }: Terminal): Promise<void> {
  if (path === '-') return print(text)
  try {
    await writeWhole(path, text)
  } catch (error) {
    throw new Stop(exitCodes.cannotWrite, t('files.cannot-write', { path, reason: reasonOf(error) }))
  }
}

async function readWhole(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}

export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
