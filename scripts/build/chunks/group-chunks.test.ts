import { expect, it } from 'vitest'
import { groupChunks, type Chunk } from './group-chunks.ts'

const chunk = (fileName: string, rest: Partial<Chunk> = {}): Chunk => ({
  fileName,
  isEntry: false,
  isDynamicEntry: false,
  imports: [],
  dynamicImports: [],
  moduleIds: [`${fileName}.ts`],
  size: 100,
  ...rest,
})
const page = (fileName: string, imports: string[]) => chunk(fileName, { isDynamicEntry: true, imports })
const start = (dynamicImports: string[], imports: string[] = []) =>
  chunk('start', { isEntry: true, imports, dynamicImports })

/** Two pages that a shell opens, as those of an organisation: nobody reads them first. */
const inside = (one: string[], other: string[]) => [
  start(['shell']),
  chunk('shell', { isDynamicEntry: true, dynamicImports: ['one', 'other'] }),
  page('one', one),
  page('other', other),
]

it('puts together what the same pages need', () => {
  const groups = groupChunks([...inside(['a', 'b'], ['a', 'b']), chunk('a'), chunk('b')], 1)
  expect(groups).toEqual([['a.ts', 'b.ts']])
})

it('leaves apart what one page would read for nothing, unless a request weighs more', () => {
  const chunks = [...inside(['a', 'b'], ['a']), chunk('a', { size: 5000 }), chunk('b')]
  expect(groupChunks(chunks, 99)).toEqual([])
  expect(groupChunks(chunks, 101)).toEqual([['a.ts', 'b.ts']])
})

it('spares those who come from outside what they do not use, where others would read it for a request less', () => {
  const fromOutside = [start(['one', 'other']), page('one', ['a', 'b']), page('other', ['a'])]
  expect(groupChunks([...fromOutside, chunk('a'), chunk('b')], 200)).toEqual([])
  expect(groupChunks([...inside(['a', 'b'], ['a']), chunk('a'), chunk('b')], 200)).toHaveLength(1)
})

it('counts what is there already as needed: a page inside reads nothing of the shell twice', () => {
  const chunks = [
    start(['shell']),
    chunk('shell', { isDynamicEntry: true, imports: ['b'], dynamicImports: ['one'] }),
    page('one', ['c']),
    chunk('b', { size: 10_000 }),
    chunk('c', { size: 1 }),
  ]
  // Only the shell, which comes first, would read c for nothing.
  expect(groupChunks(chunks, 41)).toEqual([['b.ts', 'c.ts']])
  expect(groupChunks(chunks, 40)).toEqual([])
})

it('never lets imports go in a circle', () => {
  const chunks = [
    ...inside(['a'], ['a']),
    chunk('a', { imports: ['through'] }),
    page('through', ['b']),
    chunk('b'),
  ]
  expect(groupChunks(chunks, 1_000_000)).toEqual([])
})

it('leaves the start, the pages and the bundler’s own lines where they are', () => {
  const chunks = [
    ...inside(['own'], ['own']),
    chunk('own', { moduleIds: ['\0rolldown/runtime.js'] }),
    chunk('a'),
  ]
  expect(groupChunks(chunks, 1_000_000)).toEqual([])
})
