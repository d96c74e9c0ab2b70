import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

type Row = Readonly<Record<string, string | number | boolean | null>>

/** Prints a table with the machine under it, and writes both to `benchmarks/results/<name>.json`. */
export async function report(name: string, title: string, rows: readonly Row[]): Promise<void> {
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    // What others did meanwhile: above the number of cores, every time here is too long.
    load: loadavg().map((load) => Number(load.toFixed(2))),
  }
  process.stdout.write(`\n${title}\n${tableOf(rows)}\n${JSON.stringify({ machine })}\n`)
  const folder = fileURLToPath(new URL('../results/', import.meta.url))
  await mkdir(folder, { recursive: true })
  const written = { name, title, measuredAt: new Date().toISOString(), machine, rows }
  await writeFile(`${folder}${name}.json`, `${JSON.stringify(written, null, 2)}\n`)
}

function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const cells = [columns, ...rows.map((row) => columns.map((column) => inWords(row[column])))]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]!.length)))
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === 'number'))
  return cells
    .map((line) =>
      line
        .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function inWords(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value)
  return value.toFixed(value < 10 ? 2 : 1)
}
