import { describe, expect, it } from 'vitest'
import type { Policy } from '../../rules.ts'
import { backTo, beginHistory, record, redo, settle, undo, type History } from './history.ts'
import { applyEdit, type PolicyEdit } from './policy-edit.ts'

const first: Policy = {
  goal: 'best-fit',
  criteria: [
    { id: 'place', weight: 20, measure: { kind: 'place', halfDistanceKm: 30 } },
    { id: 'job-family', weight: 10, measure: { kind: 'job-family' } },
  ],
  vetoes: [],
  quotas: [],
  locks: [],
  avoided: [],
  seed: '',
}
const weigh = (weight: number, criterionId = 'place'): PolicyEdit => ({ kind: 'weight', criterionId, weight })
const decide = (history: History, edit: PolicyEdit) =>
  record(
    history,
    edit,
    applyEdit(history.policy, edit, () => 1),
  )
const placeWeight = (history: History | null) => history?.policy.criteria[0]?.weight

describe('history', () => {
  it('goes back to the policy whose pairs are shown, and what came after can be given again', () => {
    const solved = decide(beginHistory(first), { kind: 'goal', goal: 'nobody-left-out' })
    const later = settle(decide(solved, weigh(80)))
    const back = backTo(decide(later, weigh(40, 'job-family')), solved.policy)
    expect(back.policy).toBe(solved.policy)
    expect(placeWeight(redo(back))).toBe(80)
    expect(backTo(back, later.policy).policy).toBe(later.policy)
  })

  it('goes back to a position that a slider only passed', () => {
    const passed = decide(beginHistory(first), weigh(50))
    const back = backTo(decide(passed, weigh(80)), passed.policy)
    expect(back).toMatchObject({ policy: passed.policy, moving: null })
    expect(undo(back)!.policy).toBe(first)
  })

  it('takes back the last decision and gives it again', () => {
    const decided = decide(beginHistory(first), { kind: 'goal', goal: 'nobody-left-out' })
    const back = undo(decided)!
    expect(back.policy).toBe(first)
    expect(redo(back)!.policy).toEqual(decided.policy)
  })

  it('has nothing to take back at the beginning, and nothing to give again after a new decision', () => {
    expect(undo(beginHistory(first))).toBeNull()
    const back = undo(decide(beginHistory(first), weigh(30)))!
    expect(redo(settle(decide(back, weigh(40))))).toBeNull()
  })

  it('counts the positions of one slider as one decision until it is let go', () => {
    const moved = [21, 22, 23].reduce(
      (history, weight) => decide(history, weigh(weight)),
      beginHistory(first),
    )
    expect(moved.past).toHaveLength(1)
    const movedTwice = decide(settle(moved), weigh(40))
    expect(movedTwice.past).toHaveLength(2)
    expect(placeWeight(undo(movedTwice))).toBe(23)
    expect(placeWeight(undo(undo(movedTwice)!))).toBe(20)
  })

  it('keeps the moves of two sliders apart', () => {
    const moved = decide(decide(beginHistory(first), weigh(30)), weigh(15, 'job-family'))
    expect(moved.past).toHaveLength(2)
    expect(placeWeight(undo(moved))).toBe(30)
  })

  it('begins a new decision after an undo, even with the same slider', () => {
    const moved = decide(settle(decide(beginHistory(first), weigh(30))), weigh(40))
    const again = decide(undo(moved)!, weigh(50))
    expect(placeWeight(undo(again))).toBe(30)
  })

  it('does not record a decision that changes nothing', () => {
    const history = beginHistory(first)
    expect(decide(history, { kind: 'goal', goal: 'best-fit' })).toBe(history)
  })

  it('remembers two hundred decisions and forgets the oldest', () => {
    const long = Array.from({ length: 250 }, (_, at) => at).reduce(
      (history, at) => decide(history, { kind: 'goal', goal: at % 2 ? 'best-fit' : 'nobody-left-out' }),
      beginHistory(first),
    )
    expect(long.past).toHaveLength(200)
  })
})
