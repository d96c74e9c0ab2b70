import { expect, it } from 'vitest'
import { withMerge, withMove, without, withTheme, type Draft } from './draft-themes.ts'

const both = (words: string) => ({ fr: words, en: words })
const theme = (key: string) => ({ id: key, key, asking: both(key), offering: both(key) })
const draft: Draft = { themes: [theme('a'), theme('b'), theme('c')], merged: [] }
const ids = ({ themes }: Draft) => themes.map(({ id }) => id)

it('a theme that becomes another takes along what had become it', () => {
  const once = withMerge(draft, 'a', 'b')
  expect(withMerge(once, 'b', 'c')).toEqual({
    themes: [theme('c')],
    merged: [
      { key: 'a', into: 'c' },
      { key: 'b', into: 'c' },
    ],
  })
})

it('themes move, come and go in the order on the screen', () => {
  expect(ids(withMove(draft, 2, -1))).toEqual(['a', 'c', 'b'])
  expect(ids(without(withTheme(draft, 'new'), 'b'))).toEqual(['a', 'c', 'new'])
})
