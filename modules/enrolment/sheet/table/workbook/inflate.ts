import type { ArchiveEntry } from './list-archive.ts'
import { SheetProblem } from '../../sheet.ts'

/** The content of one file of a zip archive, stored or deflated; stops as soon as it passes `limit` bytes. */
export async function inflate(entry: ArchiveEntry, limit: number): Promise<Uint8Array> {
  if (entry.method === 0) return within(entry.packed, limit)
  if (entry.method !== 8) throw new SheetProblem('damaged-workbook')
  const reader = new Blob([entry.packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new SheetProblem('damaged-workbook')
    })
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > limit) {
      await reader.cancel()
      throw new SheetProblem('unpacks-too-large')
    }
  }
  return joined(chunks, length)
}

function within(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.length > limit) throw new SheetProblem('unpacks-too-large')
  return bytes
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
