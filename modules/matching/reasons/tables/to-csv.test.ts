import { expect, it } from 'vitest'
import { toCsv } from './to-csv.ts'

it.each(['=1+1', '+33 6 12', '-1+2', '@SUM(A1)', '\tcell'])(
  '%j is no formula in what is taken away',
  (cell) => {
    expect(toCsv([[cell, 'b']])).toBe(`'${cell},b\r\n`)
  },
)

it('a figure stays one, and what parts cells is between quotes', () => {
  expect(toCsv([['-4', '-0.5', 'a, "b"']])).toBe('-4,-0.5,"a, ""b"""\r\n')
})
