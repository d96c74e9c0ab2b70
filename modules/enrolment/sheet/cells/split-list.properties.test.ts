import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitList } from './split-list.ts'

const cells = fc.string({
  unit: fc.constantFrom('a', 'é', '3', ',', ';', '|', '\n', '(', ')', '[', '-', ' ', '•'),
})

it('a list is split alike where no option is known and where none of the known ones is in it', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      expect(splitList(cell)).toEqual(splitList(cell, () => false))
    }),
    { numRuns: 2_000 },
  )
})
