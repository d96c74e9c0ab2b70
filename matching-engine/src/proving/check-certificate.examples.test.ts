import { expect, it } from 'vitest'
import { checkCertificate } from './check-certificate.ts'
import { solve } from '../solving/solve.ts'
import { tableInstance } from '../testing/table-instance.ts'

const instance = tableInstance(2, 2, (i, j) => [9000, 4000, 5000, 300][2 * i + j]!)
const result = solve(instance, { goal: 'best-fit', seed: '' })
const { certificate } = result

it('an optimum is proven by its certificate', () => {
  expect(checkCertificate(instance, result)).toEqual({ proven: true })
})

it.each([
  ['a price so large that sums are no longer exact', { prices: [2 ** 52, 0] }, 'malformed'],
  ['a fraction', { prices: certificate.prices.map((price) => price + 0.5) }, 'malformed'],
  ['a negative lambda', { lambda: -1 }, 'malformed'],
  ['a mentor who does not exist', { servedCover: ['nobody'] }, 'malformed'],
  [
    'a bound on the lowest score for best fit',
    { lowestBound: { score: 0, kind: 'cover', mentorIds: [] } },
    'malformed',
  ],
  ['no cover', { servedCover: ['mentor 0'] }, 'served-not-proven'],
  ['prices of nothing', { prices: [0, 0] }, 'total-not-proven'],
] as const)('%s is refused', (_, change, because) => {
  const changed = { ...result, certificate: { ...certificate, ...change } }
  expect(checkCertificate(instance, changed)).toEqual({ proven: false, because })
})

it('the worse of two arrangements is refused with whatever figures', () => {
  const pairs = [
    { menteeId: 'mentee 0', mentorId: 'mentor 1', score: 4000, locked: false },
    { menteeId: 'mentee 1', mentorId: 'mentor 0', score: 5000, locked: false },
  ]
  const worse = { ...result, pairs, lowest: 4000, total: 9000 }
  expect(checkCertificate(instance, worse)).toEqual({ proven: false, because: 'total-not-proven' })
  expect(checkCertificate(instance, { ...worse, total: 9300 })).toEqual({
    proven: false,
    because: 'wrong-figures',
  })
})
