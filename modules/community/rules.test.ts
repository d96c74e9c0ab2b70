import { expect, it } from 'vitest'
import {
  isDayOfWeekly,
  keepsEarlierWording,
  medianOf,
  readersOfReport,
  showsAsEdited,
  toMentorsAt,
} from './rules.ts'
import { askedWords, commonLonger, lookedFor, plain, wordsIn } from './words/index.ts'

it('accents, capitals, joined letters and apostrophes do not make another word', () => {
  expect(plain('  L’Œuvre,  À côté\n: ÇA ')).toBe("l'oeuvre, a cote : ca")
  expect(wordsIn('L’œuvre à côté de l’œuvre, en 3 D')).toEqual(['oeuvre', 'cote', 'de', 'en', '3'])
})

it('signs are looked for as they stand; an ordinary sentence has none', () => {
  expect(lookedFor('Côté client ?')).toEqual({ words: ['cote', 'client'], signs: null })
  // One of many is found as many are, and what stands between quotation marks as its words.
  expect(lookedFor('l’été')).toEqual({ words: ['ete'], signs: null })
  expect(lookedFor('qu‘il vente jusqu’à l’aube')).toEqual({
    words: ['il', 'vente', 'aube'],
    signs: null,
  })
  expect(lookedFor('HÉBERGEURS')).toEqual({ words: ['hebergeur'], signs: null })
  expect(lookedFor('client "logos"')).toEqual({ words: ['client', 'logo'], signs: null })
  expect(lookedFor('100 %')).toEqual({ words: ['100', '%'], signs: '100 %' })
  expect(lookedFor('%')).toEqual({ words: ['%'], signs: '%' })
  expect(lookedFor('a_b')).toEqual({ words: ['_'], signs: 'a_b' })
  expect(lookedFor('?')).toEqual({ words: [], signs: '?' })
  // One letter is no search yet.
  expect(lookedFor('c')).toEqual({ words: [], signs: null })
})

it('a question is recognised by the words that tell it from others, in the singular or not', () => {
  expect(askedWords('Comment est-ce que je réponds aux clients pour les devis ?')).toEqual([
    'repond',
    'client',
    'devi',
  ])
  expect(askedWords('Est-ce que…')).toEqual([])
})

it('a word of grammar is found whole, and by no word that it only begins like', () => {
  expect(commonLonger('ete')).toContain('etes')
  expect(commonLonger('etes')).toEqual([])
  expect(commonLonger('client')).toEqual([])
})

it('what somebody answered, or was helped by, keeps its earlier wording', () => {
  const post = { authorId: 'remi', writtenAt: '2026-11-02T10:00:00.000Z', isHelped: false }
  const later = '2026-11-02T10:05:00.000Z'
  expect(keepsEarlierWording(post, [])).toBe(false)
  expect(keepsEarlierWording(post, [{ authorId: 'remi', writtenAt: later }])).toBe(false)
  expect(keepsEarlierWording(post, [{ authorId: 'odile', writtenAt: '2026-11-02T09:00:00.000Z' }])).toBe(
    false,
  )
  expect(keepsEarlierWording(post, [{ authorId: 'odile', writtenAt: later }])).toBe(true)
  expect(keepsEarlierWording({ ...post, isHelped: true }, [])).toBe(true)
  expect(showsAsEdited(post.writtenAt, later, false)).toBe(false)
  expect(showsAsEdited(post.writtenAt, later, true)).toBe(true)
  expect(showsAsEdited(post.writtenAt, '2026-11-02T10:16:00.000Z', false)).toBe(true)
})

it('nobody reads a report about themselves', () => {
  const listening = { team: ['solene', 'karim'], referents: ['ines'], admins: ['solene', 'ada'] }
  expect(readersOfReport('remi', listening)).toEqual({ readBy: 'team', personIds: ['solene', 'karim'] })
  expect(readersOfReport('solene', listening)).toEqual({ readBy: 'referent', personIds: ['ines'] })
  expect(readersOfReport('solene', { ...listening, referents: [] })).toEqual({
    readBy: 'team',
    personIds: ['karim'],
  })
  expect(readersOfReport('solene', { ...listening, team: ['solene'], referents: ['solene'] })).toEqual({
    readBy: 'admins',
    personIds: ['ada'],
  })
})

it('two days without an answer, the middle of the hours, and Monday', () => {
  expect(toMentorsAt('2026-11-02T10:00:00.000Z')).toBe('2026-11-04T10:00:00.000Z')
  expect(medianOf([])).toBeNull()
  expect(medianOf([9, 1, 4])).toBe(4)
  expect(medianOf([9, 1, 4, 2])).toBe(3)
  expect([isDayOfWeekly('2026-11-30'), isDayOfWeekly('2026-12-01')]).toEqual([true, false])
})
