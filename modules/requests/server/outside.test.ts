import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { later } from '../../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { leaveEdition } from '../../enrolment/contract.ts'
import {
  acceptOutside,
  declineOutside,
  inviteOutsider,
  listMentors,
  listOutsiders,
  readOutsider,
  withdrawOutsider,
} from '../contract.ts'
import { forgetOutsiders } from './outside/forget-outsiders.ts'
import { openActions, openAsking, type Actions } from './testing/open-asking.ts'

const days = (count: number) => count * 86_400_000

describeOnBothEngines('somebody outside', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  async function openOutside() {
    const edition = await openAsking(database, actions)
    const { editionId } = edition
    const said = (email: string, name = 'Claire') => ({
      editionId,
      name,
      email,
      relation: 'une ancienne collègue',
      line: 'Elle m’a tant appris.',
      language: 'fr' as const,
    })
    const tokenTo = async (email: string) => {
      const mails = await edition.mailsTo({ email })
      return mails.flatMap(({ textBody }) => /become-mentor#([\w-]+)/.exec(textBody)?.[1] ?? [])
    }
    return { ...edition, said, tokenTo, claire: `claire.${editionId}@exemple.invalid` }
  }

  it('becomes a mentor by one yes, whom others find; whoever invited is told, the team counts, nothing else is kept', async () => {
    const { enrol, lead, editionId, said, tokenTo, claire, mailsTo, rows } = await openOutside()
    const lea = await enrol('Léa')
    const own = await actions.ask(lea, inviteOutsider, said(claire))
    expect(own).toMatchObject({ left: 2, figures: null, outsiders: [{ name: 'Claire', state: 'waiting' }] })
    const [token] = (await tokenTo(claire)) as [string]
    const page = await actions.ask(lea, readOutsider, { token })
    expect(page).toMatchObject({ state: 'waiting', inviterName: 'Léa', relation: 'une ancienne collègue' })
    const first = await actions.ask(lea, acceptOutside, { token, name: 'Claire Morvan' })
    // Two presses, one mentor.
    expect(await actions.ask(lea, acceptOutside, { token, name: 'X' })).toEqual(first)
    expect(await actions.refusal(lea, declineOutside, { token })).toBe('invitation-over')
    const found = await actions.ask(lea, listMentors, { editionId })
    expect(found.mentors.map(({ name, enrolmentId }) => [name, enrolmentId])).toEqual([
      ['Claire Morvan', first.enrolmentId],
    ])
    expect((await actions.ask(lea, listOutsiders, { editionId })).outsiders).toMatchObject([
      { name: 'Claire Morvan', state: 'mentor' },
    ])
    expect((await mailsTo(lea)).map(({ subject }) => subject)).toEqual([
      'Claire Morvan a dit oui à votre invitation',
    ])
    const figures = async () => (await actions.ask(lead, listOutsiders, { editionId })).figures
    expect(await figures()).toEqual({ invited: 1, saidYes: 1, mentorsNow: 1 })
    expect(await rows(sql`select email, name, relation, line from requests.outsiders`)).toEqual([
      { email: null, name: null, relation: '', line: '' },
    ])
    // Left since: said as it is, and no second yes by an old link.
    const [{ id, accountId }] = (await rows(
      sql`select id, account_id from people.people where email = ${claire}`,
    )) as [{ id: string; accountId: string }]
    const person = { id, name: 'Claire Morvan', email: claire, isAdmin: false }
    await actions.ask(
      { organisation: lea.organisation, person, account: { id: accountId, sessionId: null, language: 'fr' } },
      leaveEdition,
      { id: first.enrolmentId },
    )
    expect(await figures()).toEqual({ invited: 1, saidYes: 1, mentorsNow: 0 })
  }, 120_000)

  it('is written to once, by whomever; a member invites three a month, and nobody learns who is known or said no', async () => {
    const { enrol, mentor, editionId, said, tokenTo, claire, mailsTo, rows } = await openOutside()
    const [lea, noe, marc] = [await enrol('Lea'), await enrol('Noe'), await mentor('Marc')]
    const [one, other] = await Promise.all([
      actions.ask(lea, inviteOutsider, said(claire)),
      actions.ask(noe, inviteOutsider, said(claire)),
    ])
    expect([one.outsiders.length, other.outsiders.length, (await tokenTo(claire)).length]).toEqual([1, 1, 1])
    expect(await actions.refusal(lea, inviteOutsider, said(claire))).toBe('invited-already')
    expect(await actions.refusal(lea, inviteOutsider, said(lea.email))).toBe('invites-themself')
    expect(await actions.refusal(lea, inviteOutsider, said('claire'))).toBe('email-invalid')
    expect(await actions.refusal(lea, inviteOutsider, { ...said('a@b.fr'), line: 'voir www.x.y' })).toBe(
      'no-links',
    )
    // Who is here already is answered as anybody else, keeps their name, and is enrolled once.
    const known = await actions.ask(lea, inviteOutsider, said(marc.email, 'Marcus'))
    expect(known.outsiders[0]).toMatchObject({ name: 'Marcus', state: 'waiting' })
    const [toMarc] = (await tokenTo(marc.email)) as [string]
    const came = await actions.ask(lea, acceptOutside, { token: toMarc, name: 'Marcus' })
    expect(came.enrolmentId).toBe(marc.enrolmentId)
    expect(await rows(sql`select name from people.people where email = ${marc.email}`)).toEqual([
      { name: 'Marc' },
    ])
    await Promise.allSettled(
      [1, 2, 3].map((count) => actions.ask(lea, inviteOutsider, said(`n${count}.${claire}`))),
    )
    const after = await actions.ask(lea, listOutsiders, { editionId })
    expect([after.outsiders.length, after.left]).toEqual([3, 0])
    expect(await actions.refusal(lea, inviteOutsider, said(`n4.${claire}`))).toBe('enough-invited')

    const [token] = (await tokenTo(claire)) as [string]
    await actions.ask(noe, declineOutside, { token })
    const stateOf = async (who: typeof lea) =>
      (await actions.ask(who, listOutsiders, { editionId })).outsiders.at(-1)!.state
    expect([await stateOf(lea), await stateOf(noe)]).toEqual(['waiting', 'waiting'])
    expect(await mailsTo(noe)).toEqual([])
    expect(await actions.refusal(lea, acceptOutside, { token, name: 'C' })).toBe('invitation-over')

    await actions.settleAt(later(actions.clock.now, days(31)))
    await actions.within(lea.organisation, (context) => forgetOutsiders.run(context as never, {} as never))
    expect([await stateOf(lea), await stateOf(noe)]).toEqual(['over', 'over'])
    expect(
      await rows(sql`select 1 from requests.outsiders where email is not null or name is not null`),
    ).toEqual([])
    // A month later the one who said no is not written to either.
    await actions.ask(noe, inviteOutsider, said(claire))
    expect((await tokenTo(claire)).length).toBe(1)
  }, 120_000)

  it('opens nothing once taken back or over; who was there and left asks the team', async () => {
    const { enrol, mentor, editionId, said, tokenTo, claire, lead, rows } = await openOutside()
    const [lea, marc] = [await enrol('Léa'), await mentor('Marc')]
    const { outsiders } = await actions.ask(lea, inviteOutsider, said(claire))
    const [token] = (await tokenTo(claire)) as [string]
    await actions.ask(lea, withdrawOutsider, { id: outsiders[0]!.id })
    expect((await actions.ask(lea, readOutsider, { token })).state).toBe('over')
    expect(await actions.refusal(lea, acceptOutside, { token, name: 'C' })).toBe('invitation-over')
    expect(await actions.refusal(lea, readOutsider, { token: 'the secret of nobody at all' })).toBe(
      'no-such-link',
    )
    await actions.ask(marc, leaveEdition, { id: marc.enrolmentId })
    await actions.ask(lead, inviteOutsider, said(marc.email))
    const [toMarc] = (await tokenTo(marc.email)) as [string]
    expect(await actions.refusal(lea, acceptOutside, { token: toMarc, name: 'M' })).toBe('withdrawn-before')
    expect((await actions.ask(lead, listOutsiders, { editionId })).left).toBe(99)
    await rows(sql`insert into enrolment.calls (organisation_id, edition_id, address, is_open, is_reviewed, roles, promise,
        places, revision, updated_at)
      select organisation_id, id, 'reviewed', true, true, '["mentor"]', '{"fr":"","en":""}', '{"fr":"","en":""}', 1, now()
      from programmes.editions where id = ${editionId}`)
    expect(await actions.refusal(lead, inviteOutsider, said(`z.${claire}`))).toBe('team-decides')
  }, 120_000)
})
