import { assert, constantFrom, property } from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { checkCertificate } from './check-certificate.ts'
import { fromProof, toProof } from './proof.ts'
import { solve } from '../solving/solve.ts'
import { attempt } from '../testing/attempt.ts'
import { runs, smallInstance } from '../testing/small-instances.ts'

const goal = constantFrom('best-fit' as const, 'nobody-left-out' as const)

it('a proof read back from its text proves the same, without a name', () => {
  assert(
    property(smallInstance(), goal, (instance, wanted) => {
      const result = attempt(() => solve(instance, { goal: wanted, seed: '' }))
      if ('code' in result) return
      const text = canonicalJson(toProof(instance, result))
      const read = fromProof(JSON.parse(text))
      expect(checkCertificate(read.instance, read.result)).toEqual({ proven: true })
      expect(canonicalJson(toProof(read.instance, read.result))).toBe(text)
      expect(text).not.toMatch(/"[ab]\d/)
    }),
    runs(500),
  )
})
