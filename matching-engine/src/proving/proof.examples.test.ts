import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { fromProof, toProof } from './proof.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { tableInstance } from '../testing/table-instance.ts'

const instance = tableInstance(2, 2, (i, j) => 1000 * i + 300 * j)
const proof = toProof(instance, solve(instance, { goal: 'nobody-left-out', seed: '' }))

describe('a proof file with a bad shape names the field', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'proof'],
    ['a list', [], 'proof'],
    ['another format', { ...proof, format: 'x' }, 'format'],
    ['a field too many', { ...proof, names: [] }, 'names'],
    ['a score out of range', { ...proof, score: [0, 0, 0, 10_001] }, 'score'],
    ['a fraction', { ...proof, prices: [0.5, 0] }, 'prices'],
    ['columns out of order', { ...proof, column: [1, 0, 0, 1] }, 'column'],
    ['a mentor who is not there', { ...proof, column: [0, 1, 0, 2] }, 'column'],
    ['rows that do not end', { ...proof, rowStart: [0, 2, 3] }, 'rowStart'],
    ['an arc that is not there', { ...proof, chosenArcs: [4] }, 'chosenArcs'],
    ['a minimum over its maximum', { ...proof, min: [2, 0] }, 'min'],
    ['a bound of no kind', { ...proof, lowestBound: { score: 1, kind: 'x', mentors: [] } }, 'lowestBound'],
    ['a missing list', { ...proof, wants: undefined }, 'wants'],
  ])('%s', (_, json, field) => {
    expect(attempt(() => fromProof(json))).toMatchObject({ code: 'bad-proof', ids: [field] })
  })
})

describe('canonical JSON', () => {
  it('has one text for one value', () => {
    expect(canonicalJson({ b: [1, { z: null, é: 'x' }], a: -0, c: undefined })).toBe(
      '{"a":0,"b":[1,{"z":null,"é":"x"}]}',
    )
  })

  it.each([[Number.NaN], [Infinity], [undefined]])('refuses %s', (value) => {
    expect(() => canonicalJson([value])).toThrow(TypeError)
  })
})
