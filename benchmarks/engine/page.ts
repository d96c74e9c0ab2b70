import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
const [start, end] = ['<!-- figures -->', '<!-- end of figures -->']

/** Replaces the figures of docs/benchmarks.md; the words around them are written by hand. */
export function writePage(figures: string): void {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  writeFileSync(page, `${text.slice(0, before + start.length)}\n\n${figures}\n\n${text.slice(after)}`)
}
