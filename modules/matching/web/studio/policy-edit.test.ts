import { describe, expect, it } from 'vitest'
import { Policy } from '../../rules.ts'
import { applyEdit, isSamePair, type PolicyEdit } from './policy-edit.ts'

const empty: Policy = {
  goal: 'best-fit',
  criteria: [{ id: 'place', weight: 20, measure: { kind: 'place', halfDistanceKm: 30 } }],
  vetoes: [{ id: 'too-far', kind: 'too-far', on: false, maximumKm: 30 }],
  quotas: [],
  locks: [],
  avoided: [],
  seed: '',
}
const lea = { menteeId: 'lea', mentorId: 'marc' }
const nadia = { menteeId: 'nadia', mentorId: 'marc' }
const after = (edits: PolicyEdit[], capacityOf = (_: string) => 1) =>
  edits.reduce((policy, edit) => applyEdit(policy, edit, capacityOf), empty)

describe('a decision about a quota', () => {
  const quota = { bound: 'at-least', percent: 30, answers: 'different', to: { profile: 'site' } } as const
  it('adds, changes and removes one, and leaves the others', () => {
    const add = (at: number, percent: number): PolicyEdit => ({
      kind: 'quota',
      at,
      quota: { ...quota, percent },
    })
    const shares = (edits: PolicyEdit[]) => after(edits).quotas.map(({ percent }) => percent)
    expect(shares([add(0, 30), add(1, 40)])).toEqual([30, 40])
    expect(shares([add(0, 30), add(1, 40), add(0, 35)])).toEqual([35, 40])
    expect(shares([add(0, 30), add(1, 40), { kind: 'quota', at: 0, quota: null }])).toEqual([40])
  })
})

describe('a decision about a criterion', () => {
  const level = { kind: 'level', question: 'ease', atLeast: 1, atMost: 2, tolerance: 2 } as const
  const ease = { id: 'ease', weight: 5, measure: { ...level, direction: 'mentor-more' as const } }
  const add: PolicyEdit = { kind: 'add-criterion', criterion: ease }
  const turn: PolicyEdit = { kind: 'turn-criterion', criterionId: 'ease', direction: 'mentor-less' }

  it('adds one after the others, and one of each at most', () => {
    expect(after([add]).criteria.map(({ id }) => id)).toEqual(['place', 'ease'])
    expect(after([add, add])).toEqual(after([add]))
  })

  it('turns one without touching its weight or the others', () => {
    const [place, turned] = after([add, turn]).criteria
    expect(place).toEqual(empty.criteria[0])
    expect(turned).toEqual({ ...ease, measure: { ...level, direction: 'mentor-less' } })
  })

  it('removes one', () => {
    expect(after([add, { kind: 'remove-criterion', criterionId: 'place' }]).criteria).toEqual([ease])
  })
})

describe('a decision about a pair', () => {
  it('locks, then unlocks', () => {
    expect(after([{ kind: 'lock', pair: lea }]).locks).toEqual([lea])
    expect(
      after([
        { kind: 'lock', pair: lea },
        { kind: 'unlock', pair: lea },
      ]),
    ).toEqual(empty)
  })

  it('cannot be locked and avoided at once: the last word counts', () => {
    const locked = after([
      { kind: 'avoid', pair: lea },
      { kind: 'lock', pair: lea },
    ])
    expect([locked.locks, locked.avoided]).toEqual([[lea], []])
    const avoided = after([
      { kind: 'lock', pair: lea },
      { kind: 'avoid', pair: lea },
    ])
    expect([avoided.locks, avoided.avoided]).toEqual([[], [lea]])
  })

  it('is not written twice', () => {
    expect(
      after([
        { kind: 'lock', pair: lea },
        { kind: 'lock', pair: lea },
      ]).locks,
    ).toEqual([lea])
  })

  it('lets the oldest lock go where somebody has no place left for the new one', () => {
    const edits: PolicyEdit[] = [
      { kind: 'lock', pair: lea },
      { kind: 'lock', pair: nadia },
    ]
    expect(after(edits).locks).toEqual([nadia])
    expect(after(edits, (id) => (id === 'marc' ? 2 : 1)).locks).toEqual([lea, nadia])
  })

  it('keeps a note, and forgets an empty one', () => {
    const noted = after([
      { kind: 'lock', pair: lea },
      { kind: 'note', pair: lea, note: ' déjà vus ' },
    ])
    expect(noted.locks).toEqual([{ ...lea, note: 'déjà vus' }])
    expect(applyEdit(noted, { kind: 'note', pair: lea, note: ' ' }, () => 1).locks).toEqual([lea])
  })

  it('takes only the ids of the row it came from', () => {
    const row = { ...lea, score: 76, checks: [] }
    const policy = after([{ kind: 'lock', pair: row }])
    expect(Policy.safeParse(policy).success).toBe(true)
  })
})

describe('a decision about all pairs', () => {
  it('sets a weight, a veto and the goal, and leaves the rest', () => {
    const policy = after([
      { kind: 'weight', criterionId: 'place', weight: 35 },
      { kind: 'veto', vetoId: 'too-far', on: true },
      { kind: 'goal', goal: 'nobody-left-out' },
    ])
    expect(policy).toEqual({
      ...empty,
      goal: 'nobody-left-out',
      criteria: [{ ...empty.criteria[0], weight: 35 }],
      vetoes: [{ ...empty.vetoes[0], on: true }],
    })
  })

  it('knows a pair by its two people', () => {
    expect(isSamePair(lea, { ...lea })).toBe(true)
    expect(isSamePair(lea, nadia)).toBe(false)
  })
})
