import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { readableForDays } from '../../relationships/server/index.ts'
import {
  chooseCadence,
  chooseHelped,
  closeReport,
  editPost,
  findSameQuestions,
  hidePost,
  listOwnCommunity,
  listThreads,
  reportPost,
  showCommunityMails,
  showModeration,
  showReportReaders,
  showThread,
  takePostBack,
  thankForPost,
} from '../contract.ts'
import { eraseOldCommunity } from './jobs/erase-old-community.ts'
import { sendDigests } from './jobs/send-digests.ts'
import { openActions, openCommunity, type Actions } from './testing/open-community.ts'

const rounds = process.env.LONG ? 60 : 10

describeOnBothEngines('the moderation of a community', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 8 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('what a report says, what is hidden and what was taken back is read by nobody whom it is not for', async () => {
    const { editionId, enrol, join, lead, write, answer, look, rows, mailsTo, organisation } =
      await openCommunity(database, actions)
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    const stranger = await join('Ailleurs')
    const canary = {
      report: 'canarisignal',
      hidden: 'canarimasque',
      gone: 'canariretire',
      whole: 'canariquestion',
      answered: 'canarirepondu',
    }
    const id = await write(remi, 'Un devis ?')
    const hidden = await answer(odile, id, `Chez Dupont, ${canary.hidden}.`)
    const gone = await answer(odile, id, `Tout compte fait, ${canary.gone}.`)
    const whole = await write(odile, `Et ${canary.whole} ?`, { body: 'Une question de trop.' })
    const answered = await write(odile, `Et ${canary.answered} ?`)
    await answer(remi, answered, 'Oui, mais pas ainsi.')
    await actions.ask(remi, reportPost, { id: hidden, words: canary.report, readBy: 'team' })
    await actions.ask(odile, takePostBack, { id: gone })
    for (const one of [hidden, whole, answered])
      await actions.ask(lead, hidePost, { id: one, hidden: true, reason: 'Un client est nommé.' })

    actions.clock.now = '2026-11-30T09:00:00.000Z'
    await actions.within(organisation, (context) => sendDigests.run(context as never, {} as never))
    await actions.settle()
    const read = async (who: typeof remi) => [
      await look(who, id),
      await actions.ask(who, listThreads, { editionId }),
      ...(await Promise.all(
        Object.values(canary).map((search) => actions.ask(who, listThreads, { editionId, search })),
      )),
      await actions.ask(who, findSameQuestions, { editionId, typed: `Et ${canary.whole} ?` }),
      await actions.ask(who, listOwnCommunity, {}),
      await mailsTo(who),
    ]
    for (const who of [remi, thabo]) {
      const said = JSON.stringify(await read(who))
      expect(Object.values(canary).filter((one) => said.includes(one))).toEqual([])
      expect(await actions.refusal(who, showThread, { id: whole })).toBe('not-found')
      expect(await actions.refusal(who, thankForPost, { id: hidden, thanks: true })).toBe('not-found')
      expect(await actions.refusal(who, showModeration, { editionId })).toBe('not-found')
    }
    expect(await actions.refusal(stranger, showThread, { id })).toBe('not-found')
    // Whoever answered is told that it is hidden and whom to ask; whoever never read it, nothing.
    const told = await actions.ask(remi, showThread, { id: answered }).catch((error: unknown) => error)
    expect(told).toMatchObject({ code: 'thread-hidden', details: { who: ['Solène'] } })
    expect(await actions.refusal(thabo, showThread, { id: answered })).toBe('not-found')
    expect((await look(odile, answered)).thread.state).toBe('hidden')
    // Its author reads what was hidden and why, and never who reported it or in which words.
    const author = JSON.stringify(await read(odile))
    expect(author).toContain(canary.hidden)
    expect(author).not.toContain(canary.report)
    expect(author).not.toContain(canary.gone)
    expect(await actions.refusal(odile, showModeration, { editionId })).toBe('not-found')
    // Hidden, it waits for nobody: its report is closed by whoever hid it.
    expect((await actions.ask(lead, showModeration, { editionId })).reports).toMatchObject([
      { closed: { byName: 'Solène', outcome: 'hidden', reason: 'Un client est nommé.' } },
    ])
    // The team reads what was hidden and the report, and nobody what was taken back.
    const team = JSON.stringify([
      await read(lead as typeof remi),
      await actions.ask(lead, showModeration, { editionId }),
    ])
    expect([canary.hidden, canary.report].filter((one) => !team.includes(one))).toEqual([])
    expect(team).not.toContain(canary.gone)
    for (const table of ['posts', 'wordings', 'words', 'threads'])
      expect(JSON.stringify(await rows(sql`select * from ${sql.table(`community.${table}`)}`))).not.toContain(
        canary.gone,
      )
    expect(JSON.stringify(await rows(sql`select word from community.words`))).not.toMatch(/canari/)
    expect(JSON.stringify(await rows(sql`select payload from platform.facts`))).not.toMatch(/canari/)
  }, 60_000)

  it(`of two moderators on one report one closes it and the other is told, ${rounds} rounds`, async () => {
    const { editionId, enrol, join, lead, write, rows } = await openCommunity(database, actions)
    const remi = await enrol('Rémi')
    const second = await join('Awa')
    await rows(sql`insert into programmes.leads (organisation_id, edition_id, person_id, added_at)
      select organisation_id, id, ${second.person.id}, now() from programmes.editions where id = ${editionId}`)
    const author = await enrol('Odile')
    const outcome = (asked: Promise<unknown>) =>
      asked.then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    for (let round = 0; round < rounds; round += 1) {
      const id = await write(author, `Un devis, ${round} ?`)
      await actions.ask(remi, reportPost, { id, words: '', readBy: 'team' })
      const { reports } = await actions.ask(lead, showModeration, { editionId })
      const closing = { id: reports.find(({ closed }) => closed === null)!.id, reason: 'Relu.' }
      const said = await Promise.all([
        outcome(actions.ask(lead, closeReport, { ...closing, outcome: 'hidden' })),
        outcome(actions.ask(second, closeReport, { ...closing, outcome: 'kept' })),
      ])
      expect(said.filter((one) => one === 'done')).toHaveLength(1)
      expect(said).toContain('already-closed')
      // The record, the report and the post say the same.
      const stands = await rows(sql`select outcome, hidden_at is not null as hidden,
        (select string_agg(act, ',') from community.acts where acts.post_id = posts.id) as acts
        from community.reports join community.posts on posts.id = reports.post_id where reports.id = ${closing.id}`)
      const won = said[0] === 'done' ? 'hidden' : 'kept'
      expect(stands).toEqual([{ outcome: won, hidden: won === 'hidden', acts: won }])
    }
    // Two who hide at once: hidden once, told once.
    const id = await write(author, 'Un dernier ?')
    const hide = { id, hidden: true, reason: 'Un client est nommé.' }
    const both = await Promise.all([lead, second].map((who) => outcome(actions.ask(who, hidePost, hide))))
    expect(both.filter((one) => one === 'done')).toHaveLength(1)
    expect(both).toContain('already-so')
  }, 120_000)

  it('a post is reported once by each, again once that was closed; not one’s own, nor what is gone, nor where nobody is to read it', async () => {
    const { editionId, enrol, lead, write } = await openCommunity(database, actions)
    const [remi, thabo, odile] = [await enrol('Rémi'), await enrol('Thabo'), await enrol('Odile')]
    const id = await write(remi, 'Un devis ?')
    const report = { id, words: '', readBy: 'team' as const }
    expect(await actions.refusal(remi, reportPost, report)).toBe('own-post')
    await actions.ask(thabo, reportPost, report)
    expect(await actions.refusal(thabo, reportPost, report)).toBe('already-reported')
    await actions.ask(odile, reportPost, report)
    for (const { id: reportId } of (await actions.ask(lead, showModeration, { editionId })).reports)
      await actions.ask(lead, closeReport, { id: reportId, outcome: 'kept', reason: 'Relu.' })
    await actions.ask(thabo, reportPost, report)
    const gone = await write(remi, 'Un acompte ?')
    await actions.ask(remi, takePostBack, { id: gone })
    expect(await actions.refusal(thabo, reportPost, { ...report, id: gone })).toBe('taken-back')
    // Whoever leads alone, and is the only admin, wrote it.
    const own = await write(lead as typeof remi, 'Une règle ?')
    const { readBy, names } = await actions.ask(thabo, showReportReaders, { id: own })
    expect(names).toEqual([])
    expect(await actions.refusal(thabo, reportPost, { ...report, id: own, readBy })).toBe('nobody-to-read')
  }, 60_000)

  it('a report about a moderator goes to the others, and where there are none to the admins; nobody moderates their own', async () => {
    const { editionId, enrol, join, lead, write, rows } = await openCommunity(database, actions)
    const remi = await enrol('Rémi')
    const second = await join('Awa')
    await rows(sql`insert into programmes.leads (organisation_id, edition_id, person_id, added_at)
      select organisation_id, id, ${second.person.id}, now() from programmes.editions where id = ${editionId}`)
    const id = await write(second as typeof remi, 'Qui a encore oublié son devis ?')
    expect(await actions.ask(remi, showReportReaders, { id })).toEqual({ readBy: 'team', names: ['Solène'] })
    await actions.ask(remi, reportPost, { id, words: 'Le ton.', readBy: 'team' })
    expect((await actions.ask(second, showModeration, { editionId })).reports).toEqual([])
    const [report] = (await actions.ask(lead, showModeration, { editionId })).reports
    const closing = { id: report!.id, outcome: 'kept' as const, reason: 'Non.' }
    // Whoever reads another report of the edition does not thereby read this one.
    const other = await write(remi, 'Un acompte ?')
    await actions.ask(await enrol('Odile'), reportPost, { id: other, words: '', readBy: 'team' })
    expect((await actions.ask(second, showModeration, { editionId })).reports).toHaveLength(1)
    expect(await actions.refusal(second, closeReport, closing)).toBe('not-found')
    expect(await actions.refusal(second, hidePost, { id, hidden: true, reason: 'Non.' })).toBe('own-post')
    // Changed afterwards, it is read as it was when it was reported.
    const calm = { id, title: 'Un devis à relire ?', theme: null, body: 'Merci.', links: [] }
    await actions.ask(second, editPost, calm, 1)
    const shown = (await actions.ask(lead, showModeration, { editionId })).reports
    const ofOne = (reports: typeof shown) => reports.find((one) => one.id === report!.id)!
    expect(ofOne(shown).quoted).toContain('encore oublié')
    expect(shown.map(({ since }) => since)).toEqual(
      expect.arrayContaining([null, { what: 'changed', at: null, text: 'Un devis à relire ?\n\nMerci.' }]),
    )
    await actions.ask(second, takePostBack, { id })
    expect(ofOne((await actions.ask(lead, showModeration, { editionId })).reports)).toMatchObject({
      quoted: 'Qui a encore oublié son devis ?',
      since: { what: 'taken-back' },
    })

    // The one who leads is the one reported: an admin reads it, and the screen names them first.
    await rows(
      sql`delete from programmes.leads where edition_id = ${editionId} and person_id = ${lead.person.id}`,
    )
    const again = await write(second as typeof remi, 'Encore vous ?')
    expect(await actions.ask(remi, showReportReaders, { id: again })).toEqual({
      readBy: 'admins',
      names: ['Solène'],
    })
    expect(await actions.refusal(remi, reportPost, { id: again, words: '', readBy: 'team' })).toBe(
      'reader-changed',
    )
    await actions.ask(remi, reportPost, { id: again, words: 'Encore.', readBy: 'admins' })
    expect((await actions.ask(second, showModeration, { editionId })).reports).toHaveLength(1)
    expect((await actions.ask(lead, showModeration, { editionId })).reports).toHaveLength(3)
    // A report read here opens no other edition.
    const [elsewhere] = await rows(sql<{ id: string }>`
      insert into programmes.editions select (jsonb_populate_record(null::programmes.editions,
        to_jsonb(editions) || jsonb_build_object('id', gen_random_uuid()))).*
      from programmes.editions where id = ${editionId} returning id`)
    expect(await actions.refusal(lead, showModeration, { editionId: elsewhere!.id })).toBe('not-found')
  }, 60_000)

  it('all of it is erased a year after the end of its edition and not a day before, with old secrets of digests; a rhythm is one’s own', async () => {
    const { editionId, organisation, enrol, write, answer, rows } = await openCommunity(database, actions)
    const [remi, odile] = [await enrol('Rémi'), await enrol('Odile')]
    await actions.ask(odile, chooseCadence, { cadence: 'daily' })
    expect(await actions.ask(remi, showCommunityMails, {})).toEqual({ cadence: 'weekly' })
    const id = await write(remi, 'Un devis ?')
    await actions.ask(remi, chooseHelped, { id, answerId: await answer(odile, id, 'Un tiers.') })
    actions.clock.now = '2026-12-07T09:00:00.000Z'
    const today = '2026-12-07'
    await rows(sql`insert into community.stops (organisation_id, token_hash, person_id, made_at)
      select organisation_id, day::text, ${remi.person.id}, timestamptz '2026-12-07T09:00Z' - day * interval '1 day'
      from programmes.editions, unnest(${[readableForDays - 1, readableForDays]}::int[]) as day where id = ${editionId}`)
    const endedFor = async (days: number) => {
      await rows(sql`update programmes.editions set starts_on = '2025-01-01', ends_on = date ${sql.lit(today)} - ${days}::int
        where id = ${editionId}`)
      await actions.within(organisation, (context) => eraseOldCommunity.run(context as never, {} as never))
      return rows(sql`select id from community.threads where edition_id = ${editionId}`)
    }
    expect(await endedFor(readableForDays)).toEqual([{ id }])
    expect(await rows(sql`select token_hash as hash from community.stops`)).toEqual([
      { hash: String(readableForDays - 1) },
    ])
    expect(await endedFor(readableForDays + 1)).toEqual([])
  }, 60_000)

  it('what nobody offers waits for the team while it is an unanswered question of two days to be read; who left is written to no more', async () => {
    const all = await openCommunity(database, actions)
    const { editionId, organisation, enrol, lead, write, answer, rows, offers, waitsFor, mailsTo } = all
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    await offers(odile, 'fix-prices')
    const about = { theme: 'say-no', mentions: [thabo.person.id] }
    const links = [{ url: 'https://exemple.fr/', title: 'Un modèle' }]
    await write(remi, 'Ouverte ?', about)
    await write(remi, 'Un lien', { ...about, kind: 'link', links })
    await answer(odile, await write(remi, 'Répondue ?', about), 'Oui.')
    const hidden = await write(remi, 'Masquée ?', about)
    await actions.ask(lead, hidePost, { id: hidden, hidden: true, reason: 'Un nom.' })
    await actions.ask(remi, takePostBack, { id: await write(remi, 'Retirée ?', about) })
    const young = await write(remi, 'Jeune ?', about)
    for (const title of ['Un ?', 'Deux ?'])
      await actions.ask(odile, reportPost, { id: await write(remi, title), words: '', readBy: 'team' })
    const [first] = (await actions.ask(lead, showModeration, { editionId })).reports
    await actions.ask(lead, closeReport, { id: first!.id, outcome: 'kept', reason: 'Relu.' })
    await rows(sql`update community.threads set asked_at = case id when ${young} then timestamptz '2026-11-29T12:00Z'
      else timestamptz '2026-11-24T12:00Z' end where edition_id = ${editionId}`)
    await rows(sql`update enrolment.enrolments set status = 'withdrawn' where id = ${thabo.enrolmentId}`)
    actions.clock.now = '2026-11-30T09:00:00.000Z'
    const waits = (await waitsFor(lead, ['lead'])).map(({ kind, count }) => [kind, count])
    expect(waits).toEqual([
      ['community/nobody-offers', 1],
      ['community/reports', 1],
    ])
    await actions.within(organisation, (context) => sendDigests.run(context as never, {} as never))
    expect(await mailsTo(thabo)).toEqual([])
  }, 60_000)
})
