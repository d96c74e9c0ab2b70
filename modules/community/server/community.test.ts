import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { later } from '../../../platform/server/clock.ts'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { showBoard } from '../../workshops/contract.ts'
import {
  answerThread,
  askCommunity,
  askWorkshopOfThread,
  chooseCadence,
  chooseHelped,
  closeReport,
  editPost,
  findSameQuestions,
  followThread,
  hidePost,
  listCommunityPeople,
  listOwnCommunity,
  listThreads,
  markThreadRead,
  reportPost,
  showCommunity,
  showModeration,
  showReportReaders,
  showThread,
  stopCommunityMails,
  takePostBack,
  thankForPost,
} from '../contract.ts'
import { eraseOldCommunity } from './jobs/erase-old-community.ts'
import { sendDigests } from './jobs/send-digests.ts'
import { openActions, openCommunity, type Actions } from './testing/open-community.ts'

const hours = (count: number) => count * 3_600_000

describeOnBothEngines('the community of an edition', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('asked, answered, and whoever asked says which answer helped; thanks are counted and rank nobody', async () => {
    const { editionId, enrol, lead, write, answer, look, waitsFor, offers, rows } = await openCommunity(
      database,
      actions,
    )
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    await offers(odile, 'fix-prices')
    const id = await write(remi, 'Répondre à « juste un petit logo » ?', {
      body: 'Je n’ose **pas** dire non.',
      theme: 'fix-prices',
      mentions: [thabo.person.id],
    })
    expect(await waitsFor(thabo, ['mentee'])).toEqual([
      { kind: 'community/mentioned', role: 'member', subjectId: id, count: 1 },
    ])
    await actions.ask(thabo, markThreadRead, { id })
    expect(await waitsFor(thabo, ['mentee'])).toEqual([])

    // Two days without an answer: the mentors of its theme see it, the team only what nobody offers.
    expect(await waitsFor(odile, ['mentor'])).toEqual([])
    const orphan = await write(thabo, 'Sans thème proposé', { theme: 'say-no' })
    await rows(
      sql`update community.threads set asked_at = ${later(actions.clock.now, -hours(49))} where id in (${id}, ${orphan})`,
    )
    expect(await waitsFor(odile, ['mentor'])).toEqual([
      { kind: 'community/unanswered', role: 'member', subjectId: id, count: 1 },
    ])
    expect(await waitsFor(lead, ['lead'])).toEqual([
      { kind: 'community/nobody-offers', role: 'lead', subjectId: null, count: 1 },
    ])

    const first = await answer(thabo, id, 'Je donne une fourchette.')
    const helped = await answer(odile, id, 'Demande **à quoi** il servira.')
    expect(await waitsFor(odile, ['mentor'])).toEqual([])
    expect(await waitsFor(remi, ['mentee'])).toMatchObject([{ kind: 'community/answered', subjectId: id }])
    expect((await actions.ask(remi, listOwnCommunity, {})).waits).toMatchObject([
      { threadId: id, as: 'answered' },
    ])
    expect(await actions.refusal(thabo, chooseHelped, { id, answerId: first })).toBe('not-found')
    expect(await actions.refusal(remi, chooseHelped, { id, answerId: id })).toBe('no-such-answer')
    await actions.ask(remi, chooseHelped, { id, answerId: helped })
    for (const who of [thabo, remi, thabo]) await actions.ask(who, thankForPost, { id: helped, thanks: true })
    expect(await actions.refusal(odile, thankForPost, { id: helped, thanks: true })).toBe('own-post')

    const shown = await look(thabo, id)
    expect(shown.thread).toMatchObject({ helpedId: helped, isHelped: true, answers: 2, askerName: 'Rémi' })
    // In the order in which they were written, whatever thanks they had.
    expect(shown.posts.map((post) => [post.authorName, post.authorRole, post.thanks, post.iThanked])).toEqual(
      [
        ['Rémi', 'mentee', 0, false],
        ['Thabo', 'mentee', 0, false],
        ['Odile', 'mentor', 2, true],
      ],
    )
    expect(shown.posts[0]!.body).toBeNull()
    expect(shown.posts[2]!.blocks[0]).toMatchObject({ spans: [{}, { text: 'à quoi', isStrong: true }, {}] })

    await actions.ask(thabo, followThread, { id, follows: false, isMyQuestionToo: true })
    expect(await actions.refusal(remi, followThread, { id, follows: true, isMyQuestionToo: true })).toBe(
      'own-question',
    )
    expect(
      (await actions.ask(remi, listThreads, { editionId })).threads.find((one) => one.id === id),
    ).toMatchObject({
      same: 1,
    })
    const { figures } = await actions.ask(lead, showModeration, { editionId })
    expect(figures).toMatchObject({
      asked: 2,
      answered: 1,
      helped: 1,
      waitingLong: 1,
      askers: 2,
      answerers: 2,
      members: 3,
    })
    expect(figures!.medianHours).toBeCloseTo(49, 1)
    // A share of two is none.
    expect(figures!.answeredInterval).toBeNull()
  })

  it('is searched with accents or without, by beginnings of words and by signs as they are; what is like it is shown before it is asked', async () => {
    const { editionId, enrol, organisation, write, answer } = await openCommunity(database, actions)
    const [remi, odile] = [await enrol('Rémi'), await enrol('Odile', { role: 'mentor' })]
    const logo = await write(remi, 'Répondre à un client qui veut un logo à −50 %')
    const oeuvre = await write(odile, 'Une œuvre libre de droits ?', { body: 'fichier_final_v2' })
    await answer(odile, logo, 'Êtes-vous d’accord ? Étudie le devis, finalement.')
    const page = (search: string) => actions.ask(remi, listThreads, { editionId, search })
    const find = async (search: string) => (await page(search)).threads.map(({ id }) => id)
    for (const [searches, ids] of [
      [['repondre', 'RÉPONDRE', 'répon cli', 'etudie', 'devis logo', '50 %', '%', 'êtes'], [logo]],
      [['oeuvre', 'Œuvre', 'final_v2', '_'], [oeuvre]],
      [['final'], [oeuvre, logo]],
      [['100 %', 'f_nal', 'pondre', 'logo œuvre', '\\', 'l’été', 'êt'], []],
    ] as const)
      for (const search of searches) expect([search, await find(search)]).toEqual([search, ids])
    const like = (typed: string) => actions.ask(odile, findSameQuestions, { editionId, typed })
    expect((await like('Comment repondre aux clients, un logo ?')).threads).toMatchObject([{ id: logo }])
    expect((await like('Comment est-ce que je fais ?')).threads).toEqual([])
    // From page to page nothing is missed and nothing comes twice.
    for (let nth = 0; nth < 23; nth += 1) await write(odile, `Une page, ${nth}`)
    const first = await actions.ask(remi, listThreads, { editionId, search: 'page' })
    const second = await actions.ask(remi, listThreads, {
      editionId,
      search: 'page',
      cursor: first.nextCursor!,
    })
    expect(second.nextCursor).toBeNull()
    expect(new Set([...first.threads, ...second.threads].map(({ id }) => id)).size).toBe(23)
    await actions.within(organisation, ({ db }) =>
      sql`delete from community.threads where title like 'Une page%'`.execute(db),
    )
    expect((await actions.ask(remi, listThreads, { editionId, only: 'waiting' })).threads).toHaveLength(1)
    expect(await actions.ask(remi, showCommunity, { editionId })).toMatchObject({
      waiting: 1,
      all: 2,
      members: 2,
      mentors: 1,
    })
    expect(
      (await actions.ask(odile, listCommunityPeople, { editionId, search: 'rem' })).people,
    ).toMatchObject([{ name: 'Rémi' }])
  })

  it('hostile links and strangers are refused, Markdown holds only what is allowed, and one person cannot fill it', async () => {
    const { editionId, enrol, join, write, look, rows } = await openCommunity(database, actions)
    const remi = await enrol('Rémi')
    const stranger = await join('Ailleurs')
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://moi:secret@exemple.fr',
      'file:///etc/passwd',
      '//x',
      'http://exemple.fr/',
    ])
      await expect(write(remi, 'Un lien', { kind: 'link', links: [{ url, title: 'Voir' }] })).rejects.toThrow(
        /invalid_format|bad-link|not-https/,
      )
    const asked = {
      editionId,
      kind: 'link' as const,
      title: 'Un lien',
      body: '',
      theme: null,
      links: [],
      mentions: [],
    }
    expect(await actions.refusal(remi, askCommunity, asked)).toBe('no-link')
    expect(await actions.refusal(remi, askCommunity, { ...asked, kind: 'question', theme: 'x' })).toBe(
      'unknown-theme',
    )
    expect(
      await actions.refusal(remi, askCommunity, {
        ...asked,
        kind: 'question',
        mentions: [stranger.person.id],
      }),
    ).toBe('mentions-stranger')
    expect(await actions.refusal(stranger, listThreads, { editionId })).toBe('not-found')
    const id = await write(remi, 'Un lien', {
      kind: 'link',
      body: '<script>alert(1)</script> [a](javascript:alert(1)) ![t](https://pisteur.invalid/p.gif)',
      links: [{ url: 'https://аpple.com/', title: 'Trois questions' }],
    })
    const { posts } = await look(remi, id)
    expect(JSON.stringify(posts[0]!.blocks)).not.toContain('pisteur')
    expect(JSON.stringify(posts[0]!.blocks)).toContain('"url":null')
    expect(JSON.stringify(posts[0]!.blocks)).not.toMatch(/"url":"/)
    expect(posts[0]!.links).toEqual([{ url: 'https://xn--pple-43d.com/', title: 'Trois questions' }])
    await rows(sql`insert into community.posts (organisation_id, id, thread_id, author_id, body, links, plain, written_at)
      select organisation_id, gen_random_uuid(), thread_id, author_id, 'x', '[]', 'x', written_at
      from community.posts, generate_series(1, 60) where posts.id = ${id}`)
    expect(await actions.refusal(remi, answerThread, { id, body: 'Encore', links: [], mentions: [] })).toBe(
      'too-many-posts',
    )
  })

  it('what was answered keeps its earlier wording in sight; what is taken back leaves its place, and no word', async () => {
    const { editionId, enrol, write, answer, look } = await openCommunity(database, actions)
    const [remi, odile] = [await enrol('Rémi'), await enrol('Odile', { role: 'mentor' })]
    const id = await write(remi, 'Un devis ?', { body: 'Premier jet' })
    const edit = (body: string, revision: number) =>
      actions.ask(remi, editPost, { id, title: 'Un devis ?', theme: null, body, links: [] }, revision)
    await edit('Deuxième jet', 1)
    expect((await look(odile, id)).posts[0]).toMatchObject({ editedAt: null, earlier: [] })
    const answerId = await answer(odile, id, 'Zanzibar')
    await edit('Troisième jet', 2)
    const [post] = (await look(odile, id)).posts
    expect(post!.editedAt).not.toBeNull()
    expect(post!.earlier).toMatchObject([
      { title: 'Un devis ?', blocks: [{ spans: [{ text: 'Deuxième jet' }] }] },
    ])
    await expect(edit('Quatrième', 2)).rejects.toThrow('changed-meanwhile')
    expect(
      await actions.refusal(odile, editPost, { id, title: 'X', theme: null, body: '', links: [] }, 3),
    ).toBe('not-found')

    await actions.ask(remi, chooseHelped, { id, answerId })
    await actions.ask(odile, takePostBack, { id: answerId })
    const shown = await look(remi, id)
    expect(shown.thread).toMatchObject({ helpedId: null, answers: 0 })
    expect(shown.posts[1]).toMatchObject({ state: 'taken-back', authorName: '', blocks: [], links: [] })
    expect((await actions.ask(remi, listThreads, { editionId, search: 'zanzibar' })).threads).toEqual([])
    await actions.ask(remi, takePostBack, { id })
    expect(
      await actions.refusal(odile, answerThread, { id, body: 'Trop tard', links: [], mentions: [] }),
    ).toBe('thread-closed')
    // Nobody had answered: it is nowhere any more.
    expect((await actions.ask(odile, listThreads, { editionId })).threads).toEqual([])
  })

  it('the team hides with a reason that its author and the record keep; a report about one of the team goes past them', async () => {
    const { editionId, enrol, lead, join, rows, write, answer, look, mailsTo, waitsFor } =
      await openCommunity(database, actions)
    const [remi, odile, referent] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await join('Inès'),
    ]
    const id = await write(remi, 'Un devis ?')
    const answerId = await answer(odile, id, 'Chez Dupont, ils payent mal.')
    await actions.ask(remi, reportPost, { id: answerId, words: 'Un client est nommé.', readBy: 'team' })
    expect(await actions.refusal(remi, reportPost, { id: answerId, words: '', readBy: 'team' })).toBe(
      'already-reported',
    )
    expect(await waitsFor(lead, ['lead'])).toEqual([
      { kind: 'community/reports', role: 'lead', subjectId: null, count: 1 },
    ])
    const { reports } = await actions.ask(lead, showModeration, { editionId })
    expect(reports).toMatchObject([
      { authorName: 'Odile', reporterName: 'Rémi', quoted: 'Chez Dupont, ils payent mal.' },
    ])
    const closing = { id: reports[0]!.id, outcome: 'hidden' as const, reason: 'Un client est nommé.' }
    await actions.ask(lead, closeReport, closing)
    expect(await actions.refusal(lead, closeReport, closing)).toBe('already-closed')
    expect((await look(remi, id)).posts).toHaveLength(1)
    expect((await look(odile, id)).posts[1]).toMatchObject({
      state: 'hidden',
      hiddenWhy: 'Un client est nommé.',
    })
    expect((await actions.ask(remi, listThreads, { editionId, search: 'dupont' })).threads).toEqual([])
    expect((await mailsTo(odile)).at(-1)!.textBody).toContain('Un client est nommé.')
    await actions.ask(lead, hidePost, { id: answerId, hidden: false, reason: 'Le nom est retiré.' })
    expect((await actions.ask(remi, listThreads, { editionId, search: 'dupont' })).threads).toHaveLength(1)
    expect((await actions.ask(lead, showModeration, { editionId })).record).toMatchObject([
      { act: 'shown', byName: 'Solène', reason: 'Le nom est retiré.' },
      { act: 'hidden', byName: 'Solène', authorName: 'Odile' },
    ])
    expect(await actions.refusal(remi, showModeration, { editionId })).toBe('not-found')

    // Of somebody of the team: the referent reads it, and the team does not.
    await rows(sql`insert into feedback.referents (organisation_id, edition_id, place, person_id, named_at)
      select organisation_id, id, 'referent', ${referent.person.id}, now() from programmes.editions where id = ${editionId}`)
    const { postId } = await actions.ask(lead, answerThread, {
      id,
      body: 'Arrêtez.',
      links: [],
      mentions: [],
    })
    expect(await actions.ask(remi, showReportReaders, { id: postId })).toEqual({
      readBy: 'referent',
      names: ['Inès'],
    })
    expect(await actions.refusal(remi, reportPost, { id: postId, words: '', readBy: 'team' })).toBe(
      'reader-changed',
    )
    await actions.ask(remi, reportPost, { id: postId, words: 'Le ton.', readBy: 'referent' })
    expect((await actions.ask(lead, showModeration, { editionId })).reports).toHaveLength(1)
    const own = await actions.ask(referent, showModeration, { editionId })
    expect(own).toMatchObject({ reports: [{ quoted: 'Arrêtez.' }], record: null, figures: null })
    await actions.ask(referent, closeReport, { id: own.reports[0]!.id, outcome: 'hidden', reason: 'Le ton.' })
    expect(await actions.refusal(lead, hidePost, { id: postId, hidden: false, reason: 'Si.' })).toBe(
      'own-post',
    )
  })

  it('a workshop is asked for out of a question, where members propose them', async () => {
    const { editionId, enrol, rows, write, look } = await openCommunity(database, actions)
    const remi = await enrol('Rémi')
    const id = await write(remi, 'Un devis ?')
    expect(await actions.refusal(remi, askWorkshopOfThread, { id, title: 'Les devis' })).toBe('no-workshops')
    await rows(
      sql`update programmes.editions set workshops = '{"workedOn":"break","tellAfterAsks":3}' where id = ${editionId}`,
    )
    expect((await look(remi, id)).thread.workshop).toBe('may-be-asked')
    expect(await actions.ask(remi, askWorkshopOfThread, { id, title: 'Les devis' })).toEqual({ asks: 1 })
    expect((await look(remi, id)).thread.workshop).toBe('asked')
    expect((await actions.ask(remi, showBoard, { editionId })).ideas).toMatchObject([
      { title: 'Les devis', isMine: true },
    ])
  })

  it('the digest comes on Mondays or each working day as its reader likes, says no answer, and stops by one click; a year after, nothing is left', async () => {
    const { editionId, enrol, rows, write, answer, mailsTo, organisation, neighbours } = await openCommunity(
      database,
      actions,
    )
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo', { language: 'en' }),
    ]
    await actions.ask(odile, chooseCadence, { cadence: 'daily' })
    const id = await write(remi, 'Un devis ?', { mentions: [odile.person.id, thabo.person.id] })
    await answer(thabo, id, 'Zanzibar')
    const send = () =>
      actions.within(organisation, (context) => sendDigests.run(context as never, {} as never))
    const digests = async (who: { email: string }) =>
      (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes('/community-digest/'))
    await send()
    // A Tuesday: whoever wants one a day has it, once; the others wait for Monday.
    await send()
    expect([await digests(odile), await digests(remi)].map(({ length }) => length)).toEqual([1, 0])
    actions.clock.now = '2026-11-30T02:00:00.000Z'
    await send()
    expect(await digests(remi)).toEqual([])
    actions.clock.now = '2026-11-30T09:00:00.000Z'
    await send()
    await send()
    const [mail] = await digests(remi)
    expect(mail!.textBody).toContain('Un devis ?')
    expect(mail!.textBody).not.toMatch(/Zanzibar|Thabo/)
    // Who has read it meanwhile is told of nothing.
    expect(await digests(thabo)).toEqual([])
    const token = /community-mails#(\S+)/.exec(mail!.textBody)![1]!
    await actions.ask(remi, stopCommunityMails, { token })
    expect(await actions.refusal(remi, stopCommunityMails, { token: 'x'.repeat(22) })).toBe('no-such-link')
    await answer(odile, id, 'Encore')
    actions.clock.now = '2026-12-07T09:00:00.000Z'
    await send()
    expect(await digests(remi)).toHaveLength(1)

    await rows(
      sql`update programmes.editions set starts_on = '2025-01-01', ends_on = '2025-06-01' where id = ${editionId}`,
    )
    await actions.within(organisation, (context) => eraseOldCommunity.run(context as never, {} as never))
    // What stands in an edition that has not ended stays.
    const stand = await rows(sql`select distinct edition_id as "editionId" from community.threads
      join community.posts on posts.thread_id = threads.id join community.words using (edition_id)
      join community.follows on follows.thread_id = threads.id`)
    expect(stand).toEqual([{ editionId: neighbours.editionId }])
    for (const table of ['posts', 'words', 'follows'])
      expect(
        await rows(sql`select 1 from ${sql.table(`community.${table}`)} where not exists (
          select 1 from community.threads where threads.id = thread_id)`),
      ).toEqual([])
    expect(await actions.refusal(remi, showThread, { id })).toBe('not-found')
  })
})
