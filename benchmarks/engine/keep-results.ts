import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../results/', import.meta.url))
const path = `${folder}engine.json`

type Figures = { readonly name: string; readonly solver: string }

/** Writes figures beside those of instances that were not run this time. */
export function keepResults(figures: readonly Figures[]): void {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { rows: Figures[] }).rows : []
  const others = before.filter(({ name }) => figures.every((one) => one.name !== name))
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, `${JSON.stringify({ name: 'engine', rows: [...others, ...figures] }, null, 2)}\n`)
}
