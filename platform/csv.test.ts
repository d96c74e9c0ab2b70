import { array, assert, property, string } from 'fast-check'
import { parse } from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from './csv.ts'

describe('toCsv', () => {
  it('begins with the UTF-8 mark and ends each line with CRLF', () => {
    expect(toCsv(['name', 'age'], [['Léa', 31]])).toBe('\uFEFFname,age\r\nLéa,31\r\n')
  })

  it.each(['=1+1', '+33 6', '-1+2', '@SUM(A1)', '\tcell', '\rcell'])('makes %j harmless', (cell) => {
    const parsed = parse<string[]>(toCsv(['cell'], [[cell]]).slice(1)).data
    expect(parsed[1]).toEqual([`'${cell}`])
  })

  it('leaves negative numbers as numbers', () => {
    expect(toCsv(['n'], [[-3]])).toContain('\r\n-3\r\n')
  })

  it('quotes the separator that is in use, and only that one', () => {
    expect(toCsv(['a'], [['x;y']], ';')).toContain('"x;y"')
    expect(toCsv(['a'], [['x;y']], ',')).toContain('\r\nx;y\r\n')
  })

  it('gives back any harmless text unchanged to a reader of CSV', () => {
    const harmless = string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text))
    const rows = array(array(harmless, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    assert(
      property(rows, (cells) => {
        const parsed = parse<string[]>(toCsv(['a', 'b'], cells).slice(1), {
          delimiter: ',',
          newline: '\r\n',
        })
        expect(parsed.data.slice(1, -1)).toEqual(cells)
      }),
    )
  })
})
