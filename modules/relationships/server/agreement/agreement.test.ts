import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../../platform/server/clock.ts'
import type { Database } from '../../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../../platform/server/testing/describe-on-both-engines.ts'
import {
  acceptRelationship,
  listEditionRelationships,
  listOwnRelationships,
  sayDone,
  showRelationship,
} from '../../contract.ts'
import {
  agreeToAgreement,
  closeAgreement,
  proposeAgreement,
  showAgreement,
} from '../../contract/agreement.ts'
import { eraseWords } from '../ending/erase-words.ts'
import { openEdition, openRelationships, type Relationships } from '../testing/open-edition.ts'

const day = 86_400_000
const canary = 'CANARI-acc0rd'

describeOnBothEngines('the agreement of a pair', (openTestDatabase) => {
  let database: Database
  let actions: Relationships
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openRelationships(database)
    return () => actions.stop()
  }, 120_000)

  const open = async () => {
    const edition = await openEdition(database, actions)
    const mentor = await edition.enrol('Marc', { role: 'mentor' })
    const mentee = await edition.enrol('Léa')
    await edition.publish({ mentor, mentee })
    const { id } = (await actions.ask(mentee, listOwnRelationships, {})).relationships[0]!
    for (const person of [mentor, mentee]) await actions.ask(person, acceptRelationship, { id })
    const { versions } = await actions.ask(mentee, showAgreement, { id })
    return { ...edition, mentor, mentee, id, first: versions[0]!.terms }
  }

  it('changes once the other agrees; what stood before stays to be read, with who proposed it and until when', async () => {
    const { mentor, mentee, id, first, mailsTo } = await open()
    const { lastOn } = await actions.ask(mentee, showRelationship, { id })
    const changed = { ...first, meetingMinutes: 30, durationDays: first.durationDays + 30, place: canary }
    const { waiting } = await actions.ask(mentee, proposeAgreement, { id, terms: changed, insteadOf: null })
    expect(waiting).toMatchObject({ by: { isMe: true }, isMineAgreed: true })
    const seen = await actions.ask(mentor, showAgreement, { id })
    expect(seen).toMatchObject({
      waiting: { isMineAgreed: false, terms: changed },
      versions: [{ number: 1 }],
    })
    expect((await actions.ask(mentor, showRelationship, { id })).agreement).toEqual(first)

    const agreed = await actions.ask(mentor, agreeToAgreement, { id, agreementId: waiting!.id })
    expect(agreed.waiting).toBeNull()
    expect(agreed.versions).toMatchObject([
      { number: 2, terms: changed, by: { isMe: false } },
      { number: 1, terms: first, by: null },
    ])
    const after = await actions.ask(mentor, showRelationship, { id })
    expect(after.agreement).toEqual(changed)
    expect(after.lastOn).toBe(later(`${lastOn}T00:00:00.000Z`, 30 * day).slice(0, 10))
    const kinds = async (person: { email: string }) =>
      (await mailsTo(person)).flatMap(
        ({ effectKey }) => /together-(agreement[a-z-]*)/.exec(effectKey)?.[1] ?? [],
      )
    expect([await kinds(mentor), await kinds(mentee)]).toEqual([['agreement'], ['agreement-agreed']])
  })

  it('is answered by another, declined or taken back, and a yes to what no longer waits is refused', async () => {
    const { mentor, mentee, id, first } = await open()
    const propose = (person: typeof mentor, meetingMinutes: number, insteadOf: string | null) =>
      ({ person, input: { id, terms: { ...first, meetingMinutes }, insteadOf } }) as const
    const one = propose(mentee, 30, null)
    const { waiting } = await actions.ask(one.person, proposeAgreement, one.input)
    const same = propose(mentor, first.meetingMinutes, waiting!.id)
    expect(await actions.refusal(same.person, proposeAgreement, same.input)).toBe('nothing-changes')
    const blind = propose(mentor, 60, null)
    expect(await actions.refusal(blind.person, proposeAgreement, blind.input)).toBe('agreement-changed')
    const other = propose(mentor, 60, waiting!.id)
    const { waiting: answered } = await actions.ask(other.person, proposeAgreement, other.input)
    const late = { id, agreementId: waiting!.id }
    expect(await actions.refusal(mentor, agreeToAgreement, late)).toBe('agreement-changed')
    const kept = await actions.ask(mentee, closeAgreement, { id, agreementId: answered!.id })
    expect(kept).toMatchObject({ waiting: null, versions: [{ number: 1, terms: first }] })
    const again = propose(mentee, 90, null)
    const { waiting: third } = await actions.ask(again.person, proposeAgreement, again.input)
    await actions.ask(mentee, closeAgreement, { id, agreementId: third!.id })
    expect(await actions.refusal(mentor, agreeToAgreement, { id, agreementId: third!.id })).toBe(
      'agreement-changed',
    )
  })

  it('of which both propose a change at once waits for one of them, and is agreed to once', async () => {
    const { mentor, mentee, id, first } = await open()
    for (let round = 1; round <= 10; round++) {
      const minutes = (by: number) => ({ ...first, meetingMinutes: 5 * round + 100 * by })
      const said = await Promise.allSettled(
        [mentor, mentee].map((person, by) =>
          actions.ask(person, proposeAgreement, { id, terms: minutes(by + 1), insteadOf: null }),
        ),
      )
      expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
      const { waiting } = await actions.ask(mentee, showAgreement, { id })
      const [from, to] = waiting!.by.isMe ? [mentee, mentor] : [mentor, mentee]
      const ends = await Promise.allSettled([
        actions.ask(to, agreeToAgreement, { id, agreementId: waiting!.id }),
        actions.ask(from, closeAgreement, { id, agreementId: waiting!.id }),
      ])
      expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })

  it('is nobody else’s, changes no more after the end, and loses its words a year later', async () => {
    const { lead, editionId, organisation, rows, mentor, mentee, id, first } = await open()
    const words = { ...first, confidentiality: canary }
    const { waiting } = await actions.ask(mentee, proposeAgreement, { id, terms: words, insteadOf: null })
    await actions.ask(mentor, agreeToAgreement, { id, agreementId: waiting!.id })
    const more = { id, terms: { ...words, place: canary }, insteadOf: null }
    const { waiting: open2 } = await actions.ask(mentee, proposeAgreement, more)
    expect(await actions.refusal(lead, showAgreement, { id })).toBe('not-found')
    expect(JSON.stringify(await actions.ask(lead, listEditionRelationships, { editionId }))).not.toContain(
      canary,
    )
    for (const person of [mentor, mentee]) await actions.ask(person, sayDone, { id })
    expect(await actions.refusal(mentor, agreeToAgreement, { id, agreementId: open2!.id })).toBe('pair-over')
    const ended = await actions.ask(mentee, showAgreement, { id })
    expect(ended).toMatchObject({ waiting: null, mayChange: false })
    actions.clock.now = later(actions.clock.now, 366 * day)
    await actions.within(organisation, (context) => eraseWords.run(context as never, {} as never))
    const [kept] = await rows(sql<{ words: string }>`
      select string_agg(terms::text, ' ') || max(agreement::text) as words from relationships.agreements
      join relationships.relationships on relationships.id = relationship_id where relationship_id = ${id}`)
    expect(kept!.words).not.toContain(canary)
    expect(kept!.words).toContain('durationDays')
  })
})
