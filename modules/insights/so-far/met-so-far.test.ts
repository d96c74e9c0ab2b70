import { expect, it } from 'vitest'
import { metBy, metByDay30, metSoFar } from './met-so-far.ts'

const pair = (
  firstOn: string | null,
  thirdOn: string | null = null,
  begunOn: string | null = '2026-10-02',
) => ({
  publishedOn: '2026-09-30',
  begunOn,
  firstOn,
  thirdOn,
})

it('counts pairs day by day from the first publication, out of those that both said yes to', () => {
  const lives = [
    pair('2026-10-05'),
    pair('2026-10-05', '2026-11-02'),
    pair('2026-10-20'),
    pair(null),
    pair('2026-10-05', null, null),
    { ...pair('2026-11-01'), publishedOn: '2026-10-30' },
  ]
  expect(metSoFar(lives, '2026-11-17')).toEqual({
    publishedOn: '2026-09-30',
    pairs: 5,
    once: [
      { day: 5, pairs: 2 },
      { day: 20, pairs: 3 },
      { day: 32, pairs: 4 },
    ],
    thrice: [{ day: 33, pairs: 1 }],
  })
})

it('stops at today, and says nothing before a pair has begun', () => {
  const { once } = metSoFar([pair('2026-10-05'), pair('2026-10-20')], '2026-10-10')!
  expect(once).toEqual([{ day: 5, pairs: 1 }])
  expect(metSoFar([pair(null, null, null)], '2026-10-10')).toBeNull()
})

it('counts a meeting noted for before the publication from its day', () => {
  expect(metSoFar([pair('2026-09-28')], '2026-10-10')!.once).toEqual([{ day: 0, pairs: 1 }])
})

it('says how many had met by a day, and by day 30 with an interval from that day on', () => {
  const lives = [
    ...Array.from({ length: 39 }, () => pair('2026-10-15')),
    // The day after.
    pair('2026-10-31'),
    ...Array.from({ length: 6 }, () => pair('2026-11-10')),
  ]
  const met = metSoFar(lives, '2026-11-17')!
  expect([metBy(met.once, 14), metBy(met.once, 15), metBy(met.once, 60)]).toEqual([0, 39, 46])
  const { low, high, ...counts } = metByDay30(met, '2026-11-17')!
  expect(counts).toEqual({ pairs: 46, met: 39 })
  expect([Math.round(100 * low), Math.round(100 * high)]).toEqual([72, 92])
  expect(metByDay30(met, '2026-10-29')).toBeNull()
  expect(metByDay30(met, '2026-10-30')).not.toBeNull()
})
