import { expect, it } from 'vitest'
import { followUntouched } from './follow-untouched.ts'

it('takes what another saved into the fields that were not touched here, and leaves one’s own words', () => {
  const begun = { need: '', audience: '', dates: [] as string[] }
  const saved = { need: 'Une boutique', audience: 'Les clients', dates: ['2027-01-04'] }
  expect(followUntouched({ ...begun, need: 'Un site' }, { begun, saved })).toEqual({
    audience: 'Les clients',
    dates: ['2027-01-04'],
  })
})
