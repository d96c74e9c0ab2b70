import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readWeekHours, saysWeekHours } from './read-week-hours.ts'

const pieces = fc.constantFrom(
  ...'lundi mardi evenings weekdays au le soir 18h 12:00-14:00 6-8pm jamais sauf à ; , - / Agathe compta 42'.split(
    ' ',
  ),
  '\n',
  '',
)

it('a cell says hours of the week where reading it understands every word', () => {
  let both = 0
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 7 }), (words) => {
      const cell = words.join(' ')
      const expected = readWeekHours(cell)?.partly === false
      both |= expected ? 1 : 2
      expect(saysWeekHours(cell)).toBe(expected)
    }),
    { numRuns: 2_000 },
  )
  expect(both).toBe(3)
})
