import { expect, it } from 'vitest'
import { mergeAlike } from './merge-alike.ts'
import type { Gesture } from './slots.ts'

const gesture = (key: string, alike?: [kind: string, count: number]): Gesture => ({
  key,
  icon: 'clock',
  tone: 'plain',
  placeId: key,
  title: key,
  why: '',
  action: '',
  href: '',
  ...(alike && { alike: { kind: alike[0], count: alike[1], title: (count) => `${count} in all` } }),
})

it('puts what is alike in several editions into one line, the largest part first, and leaves the rest', () => {
  const lines = mergeAlike([
    gesture('asked'),
    gesture('loire', ['no-date', 8]),
    gesture('alone', ['silent', 3]),
    gesture('brest', ['no-date', 19]),
  ])
  expect(
    lines.map((line) => ('one' in line ? line.one.key : [line.title, ...line.several.map(({ key }) => key)])),
  ).toEqual(['asked', ['27 in all', 'brest', 'loire'], 'alone'])
})
