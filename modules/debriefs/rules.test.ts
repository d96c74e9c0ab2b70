import { expect, it } from 'vitest'
import { arePassedOn, hostsFor, isGuest, isHost, isOver } from './rules.ts'

const by = (...authors: string[]) => authors.map((authorId) => ({ authorId, isTold: false }))

it('words are passed on five people at a time, however many words each wrote', () => {
  expect(arePassedOn(by('a', 'b', 'c', 'd'))).toBe(false)
  expect(arePassedOn(by('a', 'a', 'b', 'c', 'd'))).toBe(false)
  expect(arePassedOn(by('a', 'b', 'c', 'd', 'e'))).toBe(true)
})

it('a sixth word waits for four others, or it would tell who has just come', () => {
  const told = by('a', 'b', 'c', 'd', 'e').map((one) => ({ ...one, isTold: true }))
  expect(arePassedOn([...told, ...by('f')])).toBe(false)
  expect(arePassedOn([...told, ...by('a', 'b', 'c', 'd', 'f')])).toBe(true)
})

it('the mentor of a pair leads its sessions; peers lead for each other', () => {
  const pair = [
    { personId: 'malo', role: 'mentor' as const },
    { personId: 'bruno', role: 'mentee' as const },
  ]
  expect(hostsFor(pair, 'bruno')).toEqual(['malo'])
  expect(hostsFor(pair, 'malo')).toEqual([])
  expect([isHost(pair, 'malo'), isGuest(pair, 'malo')]).toEqual([true, false])
  expect([isHost(pair, 'bruno'), isGuest(pair, 'bruno')]).toEqual([false, true])
  const peers = ['ana', 'bob'].map((personId) => ({ personId, role: 'peer' as const }))
  expect(hostsFor(peers, 'ana')).toEqual(['bob'])
  expect([isHost(peers, 'ana'), isGuest(peers, 'ana')]).toEqual([true, true])
})

it('a session is looked back on once it is over, unless it was missed, excused or called off', () => {
  const session = { heldOn: '2026-12-10', endsAt: '2026-12-10T12:45:00.000Z' }
  const now = '2026-12-10T13:00:00.000Z'
  const over = (state: string, at = now) => isOver({ ...session, state }, at)
  expect(['held', 'unconfirmed', 'contested', 'planned'].map((state) => over(state))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['missed', 'excused', 'cancelled'].map((state) => over(state))).toEqual([false, false, false])
  expect(over('planned', '2026-12-10T12:30:00.000Z')).toBe(false)
})
