import { expect, it } from 'vitest'
import { movedAnswers, names } from './moved.ts'
import { placeOnScale, placesMissing, tensionOf } from './tension.ts'
import { whyNotThemes } from './why-not-themes.ts'
import { withKeys } from './with-keys.ts'

const both = (words: string) => ({ fr: words, en: words })
const theme = (key: string, words = key) => ({ key, asking: both(words), offering: both(words) })
const stood = [theme('prices'), theme('clients'), theme('pension')]
const none = new Set<string>()

it('answers follow a merged theme in their order, once, in questions on themes alone', () => {
  const answers = {
    needs: ['pension', 'prices', 'accounts'],
    first: 'pension',
    city: ['pension'],
    note: 'pension',
  }
  expect(movedAnswers(answers, ['needs', 'first', 'offers'], { pension: 'accounts' })).toEqual({
    needs: ['accounts', 'prices'],
    first: 'accounts',
    city: ['pension'],
    note: 'pension',
  })
  expect(movedAnswers(answers, ['needs'], { clients: 'prices' })).toBeNull()
})

it('an answer names a theme by one choice or among several', () => {
  expect(names({ needs: ['a', 'b'] }, ['needs'], 'b')).toBe(true)
  expect(names({ needs: 'b' }, ['needs'], 'b')).toBe(true)
  expect(names({ needs: ['ab'], other: ['b'] }, ['needs'], 'b')).toBe(false)
})

it('a theme that answers name goes only into one that stays', () => {
  const inUse = new Set(['pension'])
  const two = stood.slice(0, 2)
  expect(whyNotThemes(stood, two, {}, inUse)).toEqual({ code: 'theme-in-use', theme: 'pension' })
  expect(whyNotThemes(stood, two, {}, none)).toBeUndefined()
  expect(whyNotThemes(stood, two, { pension: 'clients' }, inUse)).toBeUndefined()
  for (const into of ['pension', 'nowhere'])
    expect(whyNotThemes(stood, two, { pension: into }, inUse)?.code).toBe('merged-into-nothing')
  expect(whyNotThemes(stood, stood, { pension: 'clients' }, inUse)?.code).toBe('merged-into-nothing')
})

it('each theme has both wordings in one language at least, and words of its own', () => {
  const silent = { ...theme('new'), offering: both(' ') }
  expect(whyNotThemes([], [silent], {}, none)).toEqual({ code: 'theme-without-words', theme: 'new' })
  expect(whyNotThemes([], [theme('a', 'Prix'), theme('b', ' prix ')], {}, none)?.code).toBe('theme-twice')
  const oneSided = { key: 'a', asking: { fr: 'X', en: '' }, offering: { fr: 'X', en: '' } }
  expect(
    whyNotThemes([], [oneSided, { ...oneSided, key: 'b', asking: { fr: 'Y', en: '' } }], {}, none),
  ).toBeUndefined()
})

it('a new theme has a key that none has had, and a key given twice or unknown is new', () => {
  const keys = withKeys(
    [{ ...theme('x'), key: null }, theme('theme-1'), theme('theme-1', 'again'), theme('made-up')],
    [{ key: 'theme-1' }],
  ).map(({ key }) => key)
  expect(keys).toEqual(['theme-2', 'theme-1', 'theme-3', 'theme-4'])
})

it('a theme is in balance from 0.3 to 2 people for a place, ends included', () => {
  const of = (asked: number, places: number) => tensionOf({ asked, places })
  expect([of(0, 0), of(4, 2), of(5, 2), of(3, 10), of(2, 10), of(1, 0)]).toEqual([
    'unused',
    'balanced',
    'tense',
    'balanced',
    'slack',
    'tense',
  ])
  expect([placesMissing({ asked: 14, places: 4 }), placesMissing({ asked: 1, places: 0 })]).toEqual([3, 1])
  const places = [0.3, 1, 2, 4, 9].map((ratio) => placeOnScale({ asked: ratio * 10, places: 10 }))
  expect(places.map((place) => Math.round(place * 100))).toEqual([24, 57, 76, 98, 98])
})
