import { expect, it } from 'vitest'
import { whyNotFollow } from './act-links.ts'

const link = { until: '2026-12-01T09:00:00.000Z', usedAt: null, endedAt: null, changesForHours: 0 }
const used = { ...link, usedAt: '2026-11-21T09:00:00.089Z' }

it('a link is followed until its act is done, or until it is over', () => {
  expect(whyNotFollow(link, '2026-12-01T08:59:59.999Z')).toBeUndefined()
  expect(whyNotFollow(link, link.until)).toBe('link-over')
  expect(whyNotFollow({ ...link, endedAt: '2026-11-20T09:00:00.000Z' }, '2026-11-21T09:00:00.000Z')).toBe(
    'link-over',
  )
})

it('a link is used for whoever came an instant earlier and waited for the other', () => {
  expect(whyNotFollow(used, '2026-11-21T09:00:00.086Z')).toBe('link-used')
  expect(whyNotFollow(used, '2026-11-21T09:00:00.089Z')).toBe('link-used')
})

it('an answer that may be changed is changed for so many hours', () => {
  const changing = { ...used, changesForHours: 72 }
  expect(whyNotFollow(changing, '2026-11-24T09:00:00.088Z')).toBeUndefined()
  expect(whyNotFollow(changing, '2026-11-24T09:00:00.089Z')).toBe('link-used')
})
