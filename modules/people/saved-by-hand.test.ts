import { describe, expect, it } from 'vitest'
import { markSavedByHand, takeBrought } from './saved-by-hand.ts'

const now = '2026-11-21T20:00:00.000Z'
const known = { jobTitle: 'Typist', city: 'Lyon', languages: ['fr'] }

describe('a field saved by hand', () => {
  it('is marked with its instant, and the others are not', () => {
    expect(markSavedByHand({}, known, { ...known, city: 'Brest' }, now)).toEqual({ city: now })
  })
  it('is marked when it was emptied, and when a key stands in another order it is not', () => {
    const place = { city: 'Lyon', latitude: 1 }
    const after = { jobTitle: null, place: { latitude: 1, city: 'Lyon' } }
    expect(markSavedByHand({}, { jobTitle: 'Typist', place }, after, now)).toEqual({ jobTitle: now })
  })
  it('keeps the mark of an earlier save', () => {
    const earlier = '2026-01-01T00:00:00.000Z'
    expect(markSavedByHand({ city: earlier }, known, known, now)).toEqual({ city: earlier })
  })
})

describe('a sheet', () => {
  it('changes what it says and nothing else', () => {
    const brought = { jobTitle: 'Printer', city: '', languages: [] }
    expect(takeBrought(known, {}, { ...brought, city: undefined as never })).toEqual({
      taken: { ...known, jobTitle: 'Printer' },
      changed: true,
      kept: [],
    })
  })
  it('leaves what was saved by hand, and says so only where it says otherwise', () => {
    const marks = { jobTitle: now, city: now }
    expect(takeBrought(known, marks, { jobTitle: 'Printer', city: 'Lyon' })).toEqual({
      taken: known,
      changed: false,
      kept: ['jobTitle'],
    })
  })
  it('does not fill what was emptied by hand', () => {
    const emptied = { ...known, city: null as string | null }
    expect(takeBrought(emptied, { city: now }, { city: 'Lyon' })).toMatchObject({
      taken: emptied,
      kept: ['city'],
    })
  })
  it('that says the same twice changes nothing', () => {
    expect(takeBrought(known, {}, known)).toEqual({ taken: known, changed: false, kept: [] })
  })
})
