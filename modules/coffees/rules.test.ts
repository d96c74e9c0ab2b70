import { describe, expect, it } from 'vitest'
import { metOf, nextFrom, reluctanceOf, timesOfRound, unmetUpTo, type Drawn } from './rules.ts'

describe('a round of coffees', () => {
  it('is drawn and asked about on working mornings, where the organisation is', () => {
    // A Thursday; Sunday becomes Monday.
    expect(timesOfRound('Europe/Paris', '2026-11-26')).toEqual({
      drawsAt: '2026-11-30T07:00:00.000Z',
      asksMetAt: '2026-12-07T07:00:00.000Z',
    })
    expect(nextFrom('2026-11-26', 14)).toBe('2026-12-10')
  })

  it('is over before the next is asked, whatever day it begins', () => {
    for (let day = 23; day <= 29; day += 1) {
      const { asksMetAt } = timesOfRound('Europe/Paris', `2026-11-${day}`)
      expect(asksMetAt < `${nextFrom(`2026-11-${day}`, 14)}T08:00:00.000Z`).toBe(true)
    }
  })

  it('brings other teams and years together first, and whom one met long ago before whom one met lately', () => {
    const one: Drawn = {
      personId: 'a',
      role: 'mentor',
      team: 'Ventes',
      lineManager: null,
      name: 'Ana',
      email: 'ana@x.y',
    }
    const of = (changed: Partial<Drawn>, last?: number) =>
      reluctanceOf(one, { ...one, personId: 'b', name: 'Bo', email: 'bo@x.y', ...changed }, last)
    const order = [
      of({ team: null, role: 'mentee' }),
      of({ team: 'Achats' }),
      of({ team: 'ventes ', role: 'mentee' }),
      of({}),
      of({ role: 'mentee', team: null, lineManager: 'ANA@x.y' }),
      of({ team: null }, 1),
      of({ team: null, role: 'mentee' }, 4),
    ]
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(order).size).toBe(order.length)
    expect(order[4]).toBe(unmetUpTo)
  })

  it('counts as met where one says so, and as nothing where nobody says anything', () => {
    expect(metOf([null, true])).toBe('met')
    expect(metOf([false, true])).toBe('met')
    expect(metOf([null, false, null])).toBe('not-met')
    expect(metOf([null, null])).toBe('silent')
  })
})
