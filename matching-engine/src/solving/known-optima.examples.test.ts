import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../proving/check-certificate.ts'
import { solve } from './solve.ts'
import { fromCosts, leastCost } from '../testing/from-costs.ts'

it('OR-Library assign100 costs 305', () => {
  const text = readFileSync(new URL('../data/assign100.txt', import.meta.url), 'utf8')
  expect(provenCost(text)).toBe(305)
})

const shared = process.env['BINOME_SHARED_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data')
const folder = resolve(shared, 'lap-random-seydou')

// No licence is stated for these files, so they are read where they are and never copied.
describe.skipIf(!existsSync(folder))('24 random instances', () => {
  const optima =
    '5:145 10:105 15:133 20:149 25:117 30:150 35:122 40:126 45:114 50:134 55:133 60:173 65:141 70:161 75:123 80:258 ' +
    '85:316 90:321 95:277 100:769 150:3237 200:4204 300:15537 400:20576'
  const cases = optima.split(' ').map((entry) => entry.split(':').map(Number) as [number, number])
  it.each(cases)('of size %i costs %i', (size, cost) => {
    expect(provenCost(readFileSync(resolve(folder, `assign${size}.txt`), 'utf8'))).toBe(cost)
  })
})

function provenCost(text: string): number | string {
  const instance = fromCosts(text)
  const result = solve(instance, { goal: 'best-fit', seed: 'known' })
  return checkCertificate(instance, result).proven ? leastCost(instance, result.total) : 'not proven'
}
