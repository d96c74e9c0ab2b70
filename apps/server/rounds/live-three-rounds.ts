import { leaveEdition, listOwnEnrolments } from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import { setLanguage } from '../../../modules/people/contract.ts'
import {
  acceptRelationship,
  declineRelationship,
  type EditionRelationship,
} from '../../../modules/relationships/contract.ts'
import { showStanding } from '../../../platform/standing.ts'
import type { Cohort } from './open-cohort.ts'

type Pair = EditionRelationship
type Side = 'mentor' | 'mentee'
/** The pairs as they stood before a round went out and once it had, and whom the team saw waiting before it. */
export type LivedRound = {
  readonly before: readonly Pair[]
  readonly after: readonly Pair[]
  readonly waiting: number | null
}

/**
 * 46 pairs: five of them declined, two people who leave, four who come late, three rounds until everybody has somebody.
 * `told` is what each should have read of it, as the story goes: kind of mail and address.
 */
export async function liveThreeRounds(cohort: Cohort) {
  const { instance, lead, editionId, people, pairs, answer, signIn, comeLate } = cohort
  const told: string[] = []
  const rounds: LivedRound[] = []
  let emails = new Map<string, string>()
  const emailOf = (pair: Pair, side: Side) => emails.get(pair[side])!
  const tell = (kind: string, pair: Pair, ...sides: readonly Side[]) =>
    told.push(...sides.map((side) => `${kind} ${emailOf(pair, side)}`))

  instance.clock.now = '2026-11-23T08:00:00.000Z'
  for (const { email } of (await people()).filter((_, at) => at % 12 === 0))
    await (await signIn(email!)).ask(setLanguage, { language: 'en' })

  const [
    sheDeclines,
    sheDeclinesHisYes,
    heDeclines,
    heDeclinesHerYes,
    leftBefore,
    slow,
    leftAfter,
    ...others
  ] = await publish()
  for (const pair of [sheDeclinesHisYes!, leftBefore!, slow!]) await accept(pair, 'mentor')
  await accept(heDeclinesHerYes!, 'mentee')
  for (const pair of [sheDeclines!, sheDeclinesHisYes!]) await decline(pair, 'mentee')
  for (const pair of [heDeclines!, heDeclinesHerYes!]) await decline(pair, 'mentor')
  await leave(leftBefore!, 'mentee')
  tell('withdrawn', leftBefore!, 'mentor')
  for (const pair of [leftAfter!, ...others]) await begin(pair)
  await instance.settle()

  instance.clock.now = '2026-11-24T15:00:00.000Z'
  await comeLate({ name: 'Aline Tardy', role: 'mentee' }, { name: 'Bruno Tardy', role: 'mentee' })
  const [declinedAgain, ...again] = await publish()
  await decline(declinedAgain!, 'mentor')
  for (const pair of again) await begin(pair)
  await accept(slow!, 'mentee')
  tell('active', slow!, 'mentor', 'mentee')
  await leave(leftAfter!, 'mentor')
  tell('ended', leftAfter!, 'mentee')
  await instance.settle()

  instance.clock.now = '2026-11-26T09:00:00.000Z'
  await comeLate({ name: 'Carine Tardy', role: 'mentee' }, { name: 'Didier Tardy', role: 'mentor' })
  for (const pair of await publish()) await begin(pair)
  await instance.settle()
  return { rounds, told, final: await pairs(), waiting: await waiting() }

  async function publish() {
    emails = new Map((await people()).map(({ name, email }) => [name, email!]))
    const before = await pairs()
    const waits = await waiting()
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: false })
    await instance.settle()
    const after = await pairs()
    rounds.push({ before, after, waiting: waits })
    const known = new Set(before.map(({ id }) => id))
    const made = after.filter(({ id }) => !known.has(id))
    for (const pair of made) tell('proposal', pair, 'mentor', 'mentee')
    return made.toSorted((one, other) => (one.mentee < other.mentee ? -1 : 1))
  }

  async function waiting() {
    const { waits } = await lead.ask(showStanding, {})
    return waits.find(({ kind }) => kind === 'matching/next-round')?.count ?? null
  }

  async function accept(pair: Pair, side: Side) {
    await answer(emailOf(pair, side), acceptRelationship)
    tell('answer-recorded', pair, side)
  }

  async function begin(pair: Pair) {
    await accept(pair, 'mentor')
    await accept(pair, 'mentee')
    tell('active', pair, 'mentor', 'mentee')
  }

  async function decline(pair: Pair, side: Side) {
    await answer(emailOf(pair, side), declineRelationship)
    tell('answer-recorded', pair, side)
    tell('declined', pair, side === 'mentor' ? 'mentee' : 'mentor')
  }

  async function leave(pair: Pair, side: Side) {
    const browser = await signIn(emailOf(pair, side))
    const { enrolments } = await browser.ask(listOwnEnrolments, {})
    await browser.ask(leaveEdition, { id: enrolments[0]!.id })
    await instance.settle()
    tell('left-edition', pair, side)
  }
}
