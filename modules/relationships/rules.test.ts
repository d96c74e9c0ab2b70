import { describe, expect, test } from 'vitest'
import { waitingFor, whyNotAccept, whyNotDecline, type Answered } from './rules.ts'

const proposed: Answered = { status: 'proposed', mine: null, theirs: null }

describe('a proposal', () => {
  test('can be accepted or declined, and waits for its reader', () => {
    expect(whyNotAccept(proposed)).toBeUndefined()
    expect(whyNotDecline(proposed)).toBeUndefined()
    expect(waitingFor(proposed)).toBe('me')
  })
  test('that I accepted waits for the other, and takes no second yes', () => {
    const accepted: Answered = { ...proposed, mine: 'accepted' }
    expect(waitingFor(accepted)).toBe('partner')
    expect(whyNotAccept(accepted)).toBe('already-answered')
  })
  test('that I accepted can still be declined while the other has not answered', () => {
    expect(whyNotDecline({ ...proposed, mine: 'accepted' })).toBeUndefined()
  })
})

test('a declined relationship stays declined', () => {
  const declined: Answered = { status: 'declined', mine: null, theirs: 'declined' }
  expect(whyNotAccept(declined)).toBe('already-declined')
  expect(whyNotDecline(declined)).toBe('already-declined')
  expect(waitingFor(declined)).toBe('nobody')
})

test('an active relationship is not declined', () => {
  expect(whyNotDecline({ status: 'active', mine: 'accepted', theirs: 'accepted' })).toBe('already-active')
})
