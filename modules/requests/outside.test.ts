import { describe, expect, it } from 'vitest'
import { holdsLink, monthOf, stateForInviter, stateForOutsider } from './outside.ts'

describe('inviting somebody outside', () => {
  it('counts by calendar months, over the turn of a year', () => {
    expect(monthOf('2026-11-30')).toEqual({ first: '2026-11-01', next: '2026-12-01' })
    expect(monthOf('2026-12-01')).toEqual({ first: '2026-12-01', next: '2027-01-01' })
  })

  it('carries no address of a page to a stranger', () => {
    for (const text of ['voir https://x.y', 'WWW.gagner.example', 'sur mon-site.fr !'])
      expect(holdsLink(text)).toBe(true)
    for (const text of ['une ancienne collègue', 'M. Dupont, 3.5 ans chez nous. Merci'])
      expect(holdsLink(text)).toBe(false)
  })

  it('shows a “no” as it shows silence, and only to who invited', () => {
    const [now, before, after] = ['2026-12-10', '2026-12-01', '2026-12-31']
    expect(stateForInviter({ answer: 'declined', until: after }, now)).toBe('waiting')
    expect(stateForInviter({ answer: 'declined', until: before }, now)).toBe('over')
    expect(stateForInviter({ answer: null, until: after }, now)).toBe('waiting')
    expect(stateForInviter({ answer: null, until: before }, now)).toBe('over')
    expect(stateForInviter({ answer: 'accepted', until: before }, now)).toBe('mentor')
    expect(stateForOutsider({ answer: 'accepted', until: before }, now)).toBe('accepted')
    for (const answer of ['declined', 'withdrawn'])
      expect(stateForOutsider({ answer, until: after }, now)).toBe('over')
    expect(stateForOutsider({ answer: null, until: now }, now)).toBe('over')
  })
})
