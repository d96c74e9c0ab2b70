import { expect, it } from 'vitest'
import { Day, oneLine } from './contract.ts'

const Name = oneLine(30)

it.each([
  ['Léa\u0000\u0007Martin\r\nBcc: tous', 'Léa Martin Bcc: tous'],
  ['\u202egnitcerid', 'gnitcerid'],
  ['سارة علي', 'سارة علي'],
  ['👩‍👩‍👧', '👩‍👩‍👧'],
])('a name is one line that turns nothing around: %j', (written, kept) => {
  expect(Name.parse(written)).toBe(kept)
})

it.each(['', ' ', '\u200b', '\u2066\u2069', '\u3164', '\ufeff\u00ad', '\u0301', 'x'.repeat(31)])(
  'a name that shows nothing, or too much, is refused: %j',
  (written) => {
    expect(Name.safeParse(written).success).toBe(false)
  },
)

it('a day is one of the calendar, in a year of four digits that somebody meant', () => {
  for (const day of ['0000-01-01', '0026-03-01', '2026-02-30', '20266-01-01'])
    expect(Day.safeParse(day).success).toBe(false)
  for (const day of ['1900-01-01', '2024-02-29']) expect(Day.parse(day)).toBe(day)
})
