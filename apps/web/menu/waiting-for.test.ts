import { expect, it } from 'vitest'
import type { Wait } from '../../../platform/standing.ts'
import { waitingFor } from './waiting-for.ts'

const wait = (changed: Partial<Wait>): Wait => ({
  kind: 'training/confirm',
  role: 'pair',
  placeId: 'a',
  subjectId: null,
  since: null,
  count: 8,
  ...changed,
})
const asMentor = { waits: [wait({}), wait({ placeId: 'b', count: 2 })], place: null, conditions: [] } as never

it('an entry counts its gestures, or what stands behind them where its page does', () => {
  const counts = ['training/confirm']
  expect(waitingFor({ counts }, asMentor)).toBe(2)
  expect(waitingFor({ counts, countsEach: true }, asMentor)).toBe(10)
  expect(waitingFor({ counts: ['training/decide'], countsEach: true }, asMentor)).toBe(0)
})

it('whoever leads an edition reads what waits in that one', () => {
  const waits = [wait({ kind: 'training/settle', role: 'lead' }), wait({ placeId: 'b', role: 'lead' })]
  const asLead = { waits, place: { id: 'a' }, conditions: ['lead'] } as never
  expect(waitingFor({ counts: ['training/settle', 'training/confirm'], countsEach: true }, asLead)).toBe(8)
  expect(waitingFor({ counts: 'all' }, asLead)).toBe(1)
})
