import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
const [start, end] = ['<!-- figures -->', '<!-- end of figures -->']

/** Replaces the figures of docs/benchmarks.md; the words around them are written by hand. */
export async function writePage(figures: string): Promise<void> {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  const written = `${text.slice(0, before + start.length)}\n\n${figures}\n\n${text.slice(after)}`
  writeFileSync(page, await format(written, { ...(await resolveConfig(page)), filepath: page }))
}
