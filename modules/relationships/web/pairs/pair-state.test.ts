import { expect, it } from 'vitest'
import type { EditionRelationship } from '../../contract.ts'
import { countPairs, pairState } from './pair-state.ts'

const pair: EditionRelationship = {
  id: '01930000-0000-7000-8000-000000000001',
  kind: 'pair',
  mentor: 'Marc Lagarde',
  mentee: 'Léa Moreau',
  status: 'proposed',
  endedKind: null,
  mentorAccepted: false,
  menteeAccepted: false,
  proposedAt: '2026-11-20T08:00:00.000Z',
  answerBy: '2026-11-27T08:00:00.000Z',
}

it('a proposal waits for those who have not answered', () => {
  expect(pairState(pair)).toBe('waiting-both')
  expect(pairState({ ...pair, mentorAccepted: true })).toBe('waiting-mentee')
  expect(pairState({ ...pair, menteeAccepted: true })).toBe('waiting-mentor')
})

it('a declined pair waits for nobody, whoever had said yes', () => {
  expect(pairState({ ...pair, status: 'declined', mentorAccepted: true })).toBe('declined')
})

it('each pair is counted once', () => {
  const pairs = (['proposed', 'active', 'active', 'declined'] as const).map((status) => ({ ...pair, status }))
  expect(countPairs(pairs)).toEqual({ proposed: 1, active: 2, declined: 1, ended: 0 })
})
