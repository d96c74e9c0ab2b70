import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'oxfmt'

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

/** Replaces one table of docs/benchmarks.md; the words around it are written by hand. */
export async function writePage(part: 'targets' | 'figures', table: string): Promise<void> {
  const [start, end] = [`<!-- ${part} -->`, `<!-- end of ${part} -->`]
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(start), text.indexOf(end)]
  const written = `${text.slice(0, before + start.length)}\n\n${table}\n\n${text.slice(after)}`
  const { code } = await format(page, written, { printWidth: 110 })
  writeFileSync(page, code)
}
