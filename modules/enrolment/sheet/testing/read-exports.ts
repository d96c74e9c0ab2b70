import { readFile } from 'node:fs/promises'
import { readSheet } from '../index.ts'
import { readAlone } from './read-examples.ts'

const folder = new URL('../../examples/exports/', import.meta.url)

export async function readExport(name: string) {
  return readSheet(new Uint8Array(await readFile(new URL(name, folder))), name)
}

/** What the columns of an export became, by the meaning they were given, and its people. */
export async function understand(name: string) {
  const { mapped, volunteers, problems, questions } = readAlone([{ sheet: await readExport(name) }])
  const { sheet, mapping } = mapped[0]!
  const columns: Record<string, string[]> = {}
  for (const [column, target] of mapping.entries()) {
    const meaning = target.to === 'profile' ? target.field : target.to
    columns[meaning] = [...(columns[meaning] ?? []), sheet.headings[column]!]
  }
  return { columns, volunteers, problems, questions }
}
