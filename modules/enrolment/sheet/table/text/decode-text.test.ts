import { describe, expect, it } from 'vitest'
import { readSheet } from '../read-sheet.ts'
import { decodeText } from './decode-text.ts'
import { decodeMacintosh, decodeWindows } from './one-byte-text.ts'

const texts = [
  'Prénom;Nom\nZoé;Lefèvre\n',
  'Nom,Ce que j’aimerais\nAïcha,aider à fixer ses prix… « enfin »\n',
  'Name,Need\nSiân,I don’t know where to start – pricing, mostly\n',
  'NOM;PRÉNOM\nCORRÉ;RENÉ\nLÉVÊQUE;ANAÏS\n',
  'Name;Fee\nAda;10 €\nJosé;20 €\n',
  'Name;City\nNoël;Leeds\n',
  'Nom;Œuvre\nFrançois;Cœur à cœur\n',
]

function encode(text: string, decode: (bytes: Uint8Array) => string): Uint8Array {
  const high = decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index))
  return Uint8Array.from(text, (character) => {
    const at = high.indexOf(character)
    return at < 0 ? character.charCodeAt(0) : 128 + at
  })
}

describe('a text saved with one byte a character', () => {
  it.each(texts)('is told apart by its accents, from a Mac or from Windows: %s', (text) => {
    expect(decodeText(encode(text, decodeMacintosh))).toEqual({ text, encoding: 'mac-roman' })
    expect(decodeText(encode(text, decodeWindows))).toEqual({ text, encoding: 'windows-1252' })
  })
})

describe('a text saved with two bytes a character', () => {
  const text = 'Prénom;Thème\nZoé;Fixer ses prix\n'
  it.each([
    ['a mark', `\uFEFF${text}`],
    ['no mark', text],
  ])('is read with %s, whichever byte comes first', async (_, written) => {
    const little = Uint8Array.from(Buffer.from(written, 'utf16le'))
    const big = Uint8Array.from(Buffer.from(little).swap16())
    for (const bytes of [little, big]) {
      const { headings, rows, readAs } = await readSheet(bytes, 'x.csv')
      expect([headings, rows[0]!.cells, readAs]).toEqual([
        ['Prénom', 'Thème'],
        ['Zoé', 'Fixer ses prix'],
        'utf-16',
      ])
    }
  })
})

describe('a damaged text', () => {
  it('is read without the NUL bytes between its cells', async () => {
    const { headings, rows } = await readSheet(
      new TextEncoder().encode('name,need\0\0\n"Ada",\0"a, b"\0\n\0\0\0\0\0\0\0\0\0\0\0\0'),
      'x.csv',
    )
    expect([headings, rows.map(({ cells }) => cells)]).toEqual([['name', 'need'], [['Ada', 'a, b']]])
  })

  it('keeps its accents where one byte of it is wrong', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode('Prénom,Thème\nZoé,Négociation à l’école, été comme hiver\n'.repeat(5)),
      0xe9,
    ])
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8' })
    expect(decodeText(bytes).text).toContain('Négociation à l’école')
  })
})
