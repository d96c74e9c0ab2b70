import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { reportMessage, sendMessage } from '../../../modules/conversations/contract.ts'
import { noteContact } from '../../../modules/contacts/contract.ts'
import {
  answerCheckIn,
  confide,
  endOwnRelationship,
  listOwnCheckIns,
  nameReferent,
} from '../../../modules/feedback/contract.ts'
import { noteMeeting, writeNote } from '../../../modules/meetings/contract.ts'
import { writeGoal } from '../../../modules/relationships/contract.ts'
import { nameObserver } from '../../../modules/observers/contract.ts'
import { addPartner, namePartnerReader } from '../../../modules/partners/contract.ts'
import { answerSurvey } from '../../../modules/surveys/contract.ts'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import { openTestDatabase } from '../../../platform/server/testing/open-test-database.ts'
import type { Ids } from '../../../platform/server/testing/permissions.ts'
import { gatherPermissions } from '../permissions/gather-permissions.ts'
import { linkOf, openSurvey } from '../surveys/open-surveyed.ts'
import { openPair } from '../testing/open-pair.ts'
import type { Visitor } from '../testing/visitor.ts'
import {
  readersAroundPairs,
  tellAfterwards,
  withAll,
  writeAroundPairs,
} from '../testing/write-around-pairs.ts'

/** What somebody writes in private, and everybody whom any answer gives it to. */
const readers = {
  'CANARI-OBJECTIF': ['mentee', 'mentor'],
  'CANARI-NOTE-MOI': ['mentee'],
  'CANARI-NOTE-DEUX': ['mentee', 'mentor'],
  'CANARI-NOTE-TEAM': ['lead', 'mentee', 'mentor'],
  'CANARI-ALERTE': ['referent'],
  // No reason is asked of a wish to change, and none is kept that was sent all the same.
  'CANARI-CHANGER': [],
  'CANARI-POINT': ['referent'],
  'CANARI-FIN': ['deputy', 'referent'],
  'CANARI-CONTACT': ['lead'],
  'CANARI-MESSAGE': ['mentee', 'mentor'],
  // Reported by who received it: copied for the referent, and for nobody else.
  'CANARI-SIGNALE': ['mentee', 'mentor', 'referent'],
  // Nobody agreed that it be quoted; and of fewer than five answers nothing is said, agreed or not.
  'CANARI-SONDAGE': [],
  'CANARI-CITATION': [],
  ...readersAroundPairs,
}
type Canary = keyof typeof readers
const canaries = Object.keys(readers) as Canary[]

it('what is written in private is given to its readers and stands in no other answer, no mail, no fact, no job, no log', async () => {
  const lines: string[] = []
  const log = pino(
    { level: 'trace' },
    new Writable({ write: (line, _, done) => (lines.push(String(line)), done()) }),
  )
  const database = await openTestDatabase('embedded')
  const pair = await openPair(database, { log, settings: withAll })
  const { instance, lead, mentor, mentee, editionId, relationshipId: id, comeTo, within } = pair
  const listens = { referent: 'claire@exemple.invalid', deputy: 'dominique@exemple.invalid' } as const
  for (const place of ['referent', 'deputy'] as const)
    await lead.ask(nameReferent, { editionId, place, name: place, email: listens[place] })
  const referent = await instance.signIn(listens.referent, lead.organisation)
  const deputy = await instance.signIn(listens.deputy, lead.organisation)

  await mentee.ask(writeGoal, { id, sentence: 'CANARI-OBJECTIF', howKnown: '' })
  await comeTo('2026-11-23T10:00:00.000Z')
  const { meetingId } = await mentee.ask(noteMeeting, {
    relationshipId: id,
    on: '2026-11-22',
    means: 'lunch',
    place: '',
  })
  for (const [audience, text] of [
    ['mine', 'CANARI-NOTE-MOI'],
    ['two', 'CANARI-NOTE-DEUX'],
    ['team', 'CANARI-NOTE-TEAM'],
  ] as const)
    await mentee.ask(writeNote, { id: meetingId, audience, text, editedAt: null })
  const around = await writeAroundPairs(pair, meetingId)
  await comeTo('2026-11-24T10:00:00.000Z')
  const asked = (await mentee.ask(listOwnCheckIns, {})).checkIns[0]!
  const answers = { score: '1', words: 'CANARI-POINT' }
  await mentee.ask(answerCheckIn, { id: asked.id, answers, readBy: 'referent' })
  await mentee.ask(confide, { id, kind: 'concern', words: 'CANARI-ALERTE', readBy: 'referent' })
  await mentee.ask(confide, { id, kind: 'change', words: 'CANARI-CHANGER', readBy: 'referent' })
  await lead.ask(noteContact, { id, moment: null, on: '2026-11-24', how: 'phone', line: 'CANARI-CONTACT' })
  await mentor.ask(sendMessage, { id, text: 'CANARI-MESSAGE' })
  const { id: reported } = await mentor.ask(sendMessage, { id, text: 'CANARI-SIGNALE' })
  await mentee.ask(reportMessage, { id: reported, words: '', readBy: 'referent' })
  // Unread for long enough: the mail that says so is written too.
  await comeTo('2026-11-24T10:45:00.000Z')
  const surveyId = await openSurvey(instance, lead, [editionId], { privacy: 'anonymous', askedOf: 'both' })
  for (const [email, words, quotable] of [
    ['marc@exemple.invalid', 'CANARI-SONDAGE', []],
    ['lea@exemple.invalid', 'CANARI-CITATION', ['words']],
  ] as const) {
    const token = await linkOf(instance, email)
    await mentee.ask(answerSurvey, { token, answers: { clearer: 'no', words }, quotable: [...quotable] })
  }
  await mentee.ask(endOwnRelationship, { id, reason: 'no-answer', words: 'CANARI-FIN', readBy: 'referent' })
  await instance.settle()
  await comeTo('2026-11-25T18:00:00.000Z')
  await tellAfterwards(pair, around)
  await lead.ask(nameObserver, { editionId, name: 'Denis', email: 'denis@exemple.invalid' })
  const observer = await instance.signIn('denis@exemple.invalid', lead.organisation)
  const terms = {
    name: 'La Ruche',
    fromOn: '2026-11-20',
    untilOn: '2027-01-03',
    charterOf: 'programme',
    charter: null,
  } as const
  const { id: partnerId } = await lead.ask(addPartner, { editionId, ...terms })
  await lead.ask(namePartnerReader, { id: partnerId, name: 'Rita', email: 'rita@exemple.invalid' })
  const partner = await instance.signIn('rita@exemple.invalid', lead.organisation)
  await instance.settle()

  const actors: Record<string, Visitor> = { lead, mentor, mentee, referent, deputy, observer, partner }
  const { samples } = await gatherPermissions()
  const known = { editionId, partnerId, relationshipId: id, meetingId, surveyId, ...around } as Record<
    string,
    string
  >
  const ids = new Proxy(known, { get: (_, key: string) => known[key] ?? randomUUID() }) as unknown as Ids
  const reads: EndpointDefinition[] = instance.discovered.actions
    .map(({ action }) => action.endpoint)
    .filter(({ method }) => method === 'GET')
  const seen = new Map<string, Set<string>>(canaries.map((canary) => [canary, new Set()]))
  let answered = 0
  for (const endpoint of reads)
    for (const [name, actor] of Object.entries(actors)) {
      const { status, body } = await actor.send(endpoint, samples[endpoint.name]!(ids) as never)
      if (status === 200) answered += 1
      const text = JSON.stringify(body)
      for (const canary of canaries) if (text.includes(canary)) seen.get(canary)!.add(name)
    }
  expect(answered).toBeGreaterThan(100)
  expect(Object.fromEntries([...seen].map(([canary, who]) => [canary, [...who].toSorted()]))).toEqual(readers)

  const kept = async (
    table: 'platform.outbox' | 'platform.facts' | 'platform.jobs' | 'platform.handledFacts',
  ) => JSON.stringify(await within((db) => db.selectFrom(table).selectAll().execute()))
  for (const table of [
    'platform.outbox',
    'platform.facts',
    'platform.jobs',
    'platform.handledFacts',
  ] as const)
    expect(await kept(table)).not.toContain('CANARI')
  expect(lines.length).toBeGreaterThan(20)
  expect(lines.join('')).not.toContain('CANARI')
  await instance.stop()
  await database.close()
}, 180_000)
