import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asText, lineOf, readMarkdown, type Block } from './index.ts'

const spansOf = (block: Block) => (block.kind === 'list' ? block.items.flat() : block.spans)
const textOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap(spansOf)
    .map(({ text }) => text)
    .join('')
const urlsOf = (blocks: readonly Block[]) => blocks.flatMap(spansOf).flatMap(({ url }) => url ?? [])

it('reads paragraphs, bold, italics, lists, a question set apart and links', () => {
  const blocks = readMarkdown(
    'Une **seule** phrase, *une* question.\n\n- un\n- deux\n\n1. d’abord\n\n> Et vous ?\n\n## Ensuite\n[écrire](https://exemple.invalid/a)',
  )
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'list',
    'list',
    'quote',
    'heading',
    'paragraph',
  ])
  expect(blocks[0]).toMatchObject({
    spans: [{ text: 'Une ' }, { text: 'seule', isStrong: true }, {}, { text: 'une', isStressed: true }, {}],
  })
  expect(blocks[1]).toMatchObject({ isOrdered: false, items: [[{ text: 'un' }], [{ text: 'deux' }]] })
  expect(blocks[2]).toMatchObject({ isOrdered: true })
  expect(urlsOf(blocks)).toEqual(['https://exemple.invalid/a'])
})

it.each([
  ['<script>alert(1)</script>'],
  ['<img src=x onerror=alert(1)>'],
  ['a <b onclick="x()">word</b> here'],
  ['<!-- hidden --> seen'],
  ['<div>\n**bold**\n</div>'],
  ['```js\nalert(1)\n```'],
  ['    indented'],
  ['&lt;script&gt;'],
])('leaves %s as the text that it is', (written) => {
  const blocks = readMarkdown(written)
  const bare = (text: string) => text.replaceAll(/[^a-z0-9]/g, '')
  const read = written.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  expect(bare(textOf(blocks))).toBe(bare(read))
  expect(urlsOf(blocks)).toEqual([])
})

it.each([
  ['[a](javascript:alert(1))'],
  ['[a](JaVaScRiPt:alert(1))'],
  ['[a](&#106;avascript:alert(1))'],
  ['[a](data:text/html,<script>)'],
  ['[a](vbscript:x)'],
  ['[a](file:///etc/passwd)'],
  ['[a](//elsewhere.invalid)'],
  ['[a](/sign-out)'],
  ['[a](https://me:secret@exemple.invalid)'],
  ['[a]: javascript:alert(1)\n\n[a]'],
  ['<javascript:alert(1)>'],
])('makes no link of %s, and keeps its words', (written) => {
  const blocks = readMarkdown(written)
  expect(urlsOf(blocks)).toEqual([])
  expect(textOf(blocks)).toContain('a')
})

it('loads no image: what it was called stands in its place', () => {
  const blocks = readMarkdown('Voici ![une tasse](https://pisteur.invalid/p.gif) à café')
  expect(textOf(blocks)).toBe('Voici une tasse à café')
  expect(JSON.stringify(blocks)).not.toContain('pisteur')
})

it('reads whatever is written, deep or long, in little time, and only opens addresses of the web or of mail', () => {
  const began = performance.now()
  for (const hostile of [
    '> '.repeat(2000),
    '*'.repeat(4000),
    '['.repeat(4000),
    '- '.repeat(2000),
    '![['.repeat(1300),
  ]) {
    expect(JSON.stringify(readMarkdown(hostile)).length).toBeLessThan(200_000)
  }
  // A second is a hundred times what a text of this length takes.
  expect(performance.now() - began).toBeLessThan(5000)
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'[]()<>*_`#->:\n /ajs!&;1.https'.split('')), maxLength: 80 }),
      (text) => {
        for (const url of urlsOf(readMarkdown(text))) expect(url).toMatch(/^(https?|mailto):/)
      },
    ),
    { numRuns: 500 },
  )
})

it('says an address after what it is called, in a mail, and a list as a list', () => {
  const [first, list] = asText(
    readMarkdown('Voyez [le guide](https://exemple.invalid/guide).\n\n- **un**\n- deux'),
  )
  expect(first).toBe('Voyez le guide (https://exemple.invalid/guide).')
  expect(list).toEqual({ isOrdered: false, items: ['un', 'deux'] })
  expect(lineOf([])).toBe('')
})
