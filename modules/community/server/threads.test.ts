import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { themesMerged } from '../../enrolment/server/index.ts'
import {
  answerThread,
  askCommunity,
  askWorkshopOfThread,
  chooseHelped,
  closeReport,
  editPost,
  followThread,
  hidePost,
  listCommunityPeople,
  listOwnCommunity,
  listThreads,
  markThreadRead,
  reportPost,
  showCommunity,
  showCommunityMails,
  showModeration,
  showThread,
  takePostBack,
  thankForPost,
} from '../contract.ts'
import { sendDigests } from './jobs/send-digests.ts'
import { openActions, openCommunity, type Actions } from './testing/open-community.ts'

describeOnBothEngines('threads of a community', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('what happens in one leaves every other as it was, and the pages of this edition alone are told', async () => {
    const { editionId, enrol, lead, write, answer, look, rows, neighbours } = await openCommunity(
      database,
      actions,
    )
    const { iris, paul, awa } = neighbours
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    const from = actions.told.length
    // Another thread, in which all there is stands.
    const other = await write(odile, 'Un contrat ?', { theme: 'say-no', mentions: [remi.person.id] })
    const others = await answer(remi, other, 'Le mien, en deux pages.')
    await actions.ask(odile, chooseHelped, { id: other, answerId: others })
    await actions.ask(thabo, thankForPost, { id: others, thanks: true })
    await actions.ask(remi, thankForPost, { id: other, thanks: true })
    const edited = { id: others, title: null, theme: null, links: [] }
    await actions.ask(remi, editPost, { ...edited, body: 'Le mien, en une page.' }, 1)
    await actions.ask(remi, editPost, { ...edited, body: 'Le mien, relu.' }, 2)
    const earlier = (await look(thabo, other)).posts[1]!.earlier
    expect(JSON.stringify(earlier.map(({ blocks }) => blocks))).toMatch(/une page.*deux pages/)
    await actions.ask(thabo, reportPost, { id: other, words: '', readBy: 'team' })
    await look(thabo, other)
    const stands = async () =>
      JSON.stringify([
        await look(thabo, other),
        (await actions.ask(thabo, listThreads, { editionId, search: 'contrat deux' })).threads,
        (await actions.ask(thabo, listThreads, { editionId, search: 'contrat relu' })).threads,
        await look(paul, neighbours.threadId),
        await rows(sql`select * from community.reports where thread_id = ${other} order by id`),
      ])
    const before = await stands()

    const id = await write(remi, 'Un acompte ?', { body: 'Combien ?' })
    // Nobody has read it yet: what was written elsewhere since keeps no earlier wording in sight.
    await answer(odile, other, 'Merci.')
    await actions.ask(odile, takePostBack, { id: (await look(odile, other)).posts[2]!.id })
    const words = { id, title: 'Une avance ?', theme: 'fix-prices', body: 'Combien ? 30 ‰ ?' }
    const links = [{ url: 'https://exemple.fr/', title: 'Un modèle' }]
    await actions.ask(remi, editPost, { ...words, links }, 1)
    expect((await look(odile, id)).posts[0]!.earlier).toEqual([])
    expect((await look(odile, id)).thread).toMatchObject({ title: 'Une avance ?', theme: 'fix-prices' })
    const found = async (more: object) =>
      (await actions.ask(remi, listThreads, { editionId, ...more })).threads.map((one) => one.id)
    for (const [search, ids] of [
      ['avance', [id]],
      ['acompte', []],
      ['‰', [id]],
      ['contrat ‰', []],
      ['modèle', [id]],
      ['l’avance', [id]],
      ["qu'une avance", [id]],
    ] as const)
      expect([search, await found({ search })]).toEqual([search, ids])
    expect(await found({ only: 'links' })).toEqual([id])
    expect(await found({ theme: 'fix-prices' })).toEqual([id])
    // What the asker adds is no answer; what is hidden is none any more.
    await answer(remi, id, 'Je précise : en arts.')
    expect((await look(odile, id)).thread).toMatchObject({ answers: 0 })
    const firstAt = await rows(sql`select first_answered_at as at from community.threads where id = ${id}`)
    expect(firstAt).toEqual([{ at: null }])
    expect(await found({ only: 'waiting' })).toEqual([id])
    const hidden = await answer(odile, id, 'Chez ⁂ Dupont.')
    const gone = await answer(odile, id, 'Rien ⁑ de plus.')
    const kept = await answer(odile, id, 'Un tiers.')
    expect((await look(remi, id)).thread).toMatchObject({ answers: 3 })
    await actions.ask(thabo, thankForPost, { id: gone, thanks: true })
    await actions.ask(odile, takePostBack, { id: gone })
    await actions.ask(lead, hidePost, { id: hidden, hidden: true, reason: 'Un nom.' })
    expect((await look(remi, id)).thread).toMatchObject({ answers: 1 })
    expect((await look(remi, id)).posts.find((post) => post.id === gone)!.thanks).toBe(0)
    for (const search of ['⁂', '⁑', 'dupont', 'avance ⁂', 'avance ⁑'])
      expect([search, await found({ search })]).toEqual([search, []])
    expect(await actions.refusal(lead, hidePost, { id: hidden, hidden: true, reason: 'Si.' })).toBe(
      'already-so',
    )
    expect(await actions.refusal(lead, hidePost, { id: gone, hidden: true, reason: 'Si.' })).toBe(
      'taken-back',
    )
    // The answer that helped is one of this question, that is there to be read.
    for (const answerId of [others, hidden, gone])
      expect(await actions.refusal(remi, chooseHelped, { id, answerId })).toBe('no-such-answer')
    await actions.ask(remi, chooseHelped, { id, answerId: kept })
    await actions.ask(remi, thankForPost, { id: kept, thanks: true })
    await actions.ask(thabo, thankForPost, { id: kept, thanks: true })
    await actions.ask(remi, thankForPost, { id: kept, thanks: false })
    const post = async () => (await look(remi, id)).posts.find((one) => one.id === kept)!
    expect(await post()).toMatchObject({ thanks: 1, iThanked: false })
    await actions.ask(thabo, followThread, { id, follows: true, isMyQuestionToo: true })
    expect(await actions.refusal(thabo, takePostBack, { id: kept })).toBe('not-found')
    expect(await actions.refusal(odile, takePostBack, { id: gone })).toBe('taken-back')
    expect(await actions.refusal(thabo, thankForPost, { id: gone, thanks: true })).toBe('taken-back')
    const again = { id: gone, title: null, theme: null, body: 'Si.', links: [] }
    expect(await actions.refusal(odile, editPost, again, 2)).toBe('taken-back')
    await actions.ask(odile, editPost, { ...again, id: kept, body: 'Un quart.' }, 1)
    await actions.ask(lead, hidePost, { id, hidden: true, reason: 'Un nom.' })
    for (const search of ['avance', 'quart']) expect(await found({ search })).toEqual([])
    const ofOthers = await actions.ask(thabo, listThreads, { editionId, search: 'avance' })
    expect(ofOthers.threads).toEqual([])
    await actions.ask(remi, takePostBack, { id })
    await actions.ask(odile, takePostBack, { id: kept })
    expect(await rows(sql`select 1 from community.wordings where post_id = ${kept}`)).toEqual([])
    expect((await found({})).includes(id)).toBe(false)
    // All that was done beside it has left the other as it stood, but for the word taken back in it.
    const last = JSON.parse(await stands()) as [{ posts: unknown[]; thread: object }, ...unknown[]]
    const first = JSON.parse(before) as typeof last
    expect(last[0].posts.slice(0, 2)).toEqual(first[0].posts)
    expect({ ...last[0].thread, lastAt: '' }).toEqual({ ...first[0].thread, lastAt: '' })
    expect(last.slice(3)).toEqual(first.slice(3))

    const told = actions.told.slice(from).filter(({ reads }) => reads.includes(showThread.name))
    const here = new Set([lead, remi, odile, thabo].map(({ person }) => person.id))
    expect(told.flatMap(({ personIds }) => personIds.filter((one) => !here.has(one)))).toEqual([])
    expect(new Set(told.flatMap(({ personIds }) => personIds))).toEqual(here)
    const acts = [askCommunity, answerThread, chooseHelped, editPost, followThread, hidePost, takePostBack]
    const tellers = new Set(told.map(({ by }) => by))
    for (const { name } of [...acts, thankForPost]) expect([name, tellers.has(name)]).toEqual([name, true])

    // Who left reads nothing here, is counted nowhere, and calls on nobody; who is of the team elsewhere likewise.
    for (const who of [paul, iris, awa]) {
      expect(await actions.refusal(who, listThreads, { editionId })).toBe('not-found')
      expect(await actions.refusal(who, showThread, { id: other })).toBe('not-found')
      expect((await actions.ask(who, listOwnCommunity, {})).editions.map((one) => one.id)).toEqual([
        neighbours.editionId,
      ])
      const called = { id: other, body: 'Toi ?', links: [], mentions: [who.person.id] }
      expect(await actions.refusal(remi, answerThread, called)).toBe('mentions-stranger')
    }
    const people = (await actions.ask(remi, listCommunityPeople, { editionId, search: '' })).people
    expect(people.map(({ name }) => name)).toEqual(['Odile', 'Solène', 'Thabo'])
    expect(await actions.ask(thabo, showCommunity, { editionId })).toMatchObject({
      waiting: 0,
      all: 1,
      members: 3,
      mentors: 1,
    })
  })

  it('says why a word, a link or a theme cannot stand; nobody fills it for others, and only for a day', async () => {
    const { editionId, enrol, write, answer, look, rows } = await openCommunity(database, actions)
    const [remi, odile] = [await enrol('Rémi'), await enrol('Odile', { role: 'mentor' })]
    const id = await write(remi, 'Un devis ?')
    const answerId = await answer(odile, id, 'Un tiers.')
    const mine = { title: null, theme: null, body: 'Un tiers.', links: [] }
    expect(await actions.refusal(odile, editPost, { ...mine, id: answerId, body: '' }, 1)).toBe(
      'nothing-written',
    )
    expect(await actions.refusal(remi, editPost, { ...mine, id }, 1)).toBe('nothing-written')
    expect(await actions.refusal(remi, editPost, { ...mine, id, title: 'Un', theme: 'x' }, 1)).toBe(
      'unknown-theme',
    )
    const links = [{ url: 'https://exemple.fr/', title: 'Un modèle' }]
    const link = await write(odile, 'Un modèle', { kind: 'link', links })
    expect(await actions.refusal(odile, editPost, { ...mine, id: link, title: 'Un' }, 1)).toBe('no-link')
    const said = await answer(remi, link, 'Merci.')
    expect(await actions.refusal(odile, chooseHelped, { id: link, answerId: said })).toBe('no-question')
    // Whoever follows already is called upon all the same, in the thread that says it.
    await actions.ask(odile, answerThread, {
      id: link,
      body: 'Rémi ?',
      links: [],
      mentions: [remi.person.id],
    })
    expect((await actions.ask(remi, listOwnCommunity, {})).waits).toContainEqual(
      expect.objectContaining({ threadId: link, as: 'mentioned' }),
    )
    expect((await look(odile, link)).posts).toHaveLength(3)

    await rows(sql`insert into community.posts (organisation_id, id, thread_id, author_id, body, links, plain, written_at)
      select organisation_id, gen_random_uuid(), thread_id, author_id, 'x', '[]', 'x', written_at
      from community.posts, generate_series(1, 60) where posts.id = ${id}`)
    const more = { id, body: 'Encore', links: [], mentions: [] }
    const asked = { editionId, kind: 'question' as const, title: 'Un ?', body: '', theme: null, links: [] }
    expect(await actions.refusal(remi, answerThread, more)).toBe('too-many-posts')
    expect(await actions.refusal(remi, askCommunity, { ...asked, mentions: [] })).toBe('too-many-posts')
    await actions.ask(odile, answerThread, more)
    actions.clock.now = '2026-11-25T10:00:00.000Z'
    await actions.ask(remi, answerThread, more)
  })

  it('mine are those that I asked or follow; mails are of who has a community; themes that are merged take their threads along', async () => {
    const { editionId, organisation, enrol, join, lead, write, answer, look, rows, neighbours } =
      await openCommunity(database, actions)
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    await rows(sql`insert into enrolment.enrolments
        (organisation_id, id, edition_id, person_id, role, answers, capacity_pairs, status, created_at, updated_at)
      select organisation_id, gen_random_uuid(), edition, ${odile.person.id}, 'mentee', '{}', 1,
        case when edition = ${editionId} then 'withdrawn' else 'enrolled' end, now(), now()
      from programmes.editions, unnest(${[editionId, neighbours.editionId]}::uuid[]) as edition where id = ${editionId}`)
    const [own, followed, silent] = [
      await write(remi, 'À moi ?', { theme: 'say-no' }),
      await write(thabo, 'Suivie ?'),
      await write(thabo, 'Ni l’une ni l’autre ?'),
    ]
    await actions.ask(remi, followThread, { id: followed, follows: true, isMyQuestionToo: false })
    await actions.ask(remi, followThread, { id: silent, follows: true, isMyQuestionToo: false })
    await actions.ask(remi, followThread, { id: silent, follows: false, isMyQuestionToo: false })
    const { threads } = await actions.ask(remi, listThreads, { editionId, only: 'mine' })
    expect(threads.map(({ id }) => id).toSorted()).toEqual([own, followed].toSorted())
    // Mentor here, whatever they are elsewhere or were before.
    const answerId = await answer(odile, own, 'Un tiers.')
    expect((await look(remi, own)).posts[1]!.authorRole).toBe('mentor')

    expect(await actions.ask(remi, showCommunityMails, {})).toEqual({ cadence: 'weekly' })
    expect(await actions.ask(await join('Ailleurs'), showCommunityMails, {})).toEqual({ cadence: null })
    await actions.within(organisation, (context) =>
      context.announce(themesMerged, { editionId, merged: [{ key: 'say-no', into: 'fix-prices' }] }),
    )
    await actions.settle()
    const themes = await rows(sql<{ theme: string; editionId: string }>`
      select theme, edition_id as "editionId" from community.threads where theme is not null order by theme`)
    expect(themes.map((one) => [one.theme, one.editionId === editionId])).toEqual(
      expect.arrayContaining([
        ['fix-prices', true],
        ['fix-prices', false],
        ['say-no', false],
      ]),
    )
    expect(themes).toHaveLength(3)

    // A hidden question is nobody's workshop; of two reports, closing one leaves the other.
    await rows(
      sql`update programmes.editions set workshops = '{"workedOn":"break","tellAfterAsks":3}' where id = ${editionId}`,
    )
    for (const who of [remi, thabo])
      await actions.ask(who, reportPost, { id: answerId, words: who.name, readBy: 'team' })
    const [report] = await rows(
      sql<{ id: string }>`select id from community.reports where reporter_id = ${remi.person.id}`,
    )
    await actions.ask(lead, closeReport, { id: report!.id, outcome: 'kept', reason: 'Relu.' })
    expect(actions.told.findLast((one) => one.by === closeReport.name)!.personIds).toEqual([])
    const shown = (await actions.ask(lead, showModeration, { editionId })).reports
    const closed = { byName: 'Solène', outcome: 'kept', reason: 'Relu.' }
    expect(shown).toMatchObject([
      { reporterName: 'Thabo', closed: null },
      { reporterName: 'Rémi', closed },
    ])
    const open = await rows(sql`select reporter_id as "by" from community.reports where closed_at is null`)
    expect(open).toEqual([{ by: thabo.person.id }])
    await actions.ask(lead, hidePost, { id: own, hidden: true, reason: 'Un nom.' })
    expect(actions.tellersOf(showModeration)).toContain(hidePost.name)
    expect(await actions.refusal(remi, askWorkshopOfThread, { id: own, title: 'Non' })).toBe('thread-closed')
    // Without its community the edition has none of it, whatever others have.
    await rows(sql`update programmes.editions set community = false where id = ${editionId}`)
    expect(await actions.refusal(remi, listThreads, { editionId })).toBe('not-found')
  })

  it('waits for, and is told to, whom it concerns alone: not what is hidden, gone, seen, answered, too young, or another’s', async () => {
    const {
      editionId,
      organisation,
      enrol,
      lead,
      write,
      answer,
      rows,
      offers,
      waitsFor,
      mailsTo,
      neighbours,
    } = await openCommunity(database, actions)
    const [remi, odile, thabo] = [
      await enrol('Rémi'),
      await enrol('Odile', { role: 'mentor' }),
      await enrol('Thabo'),
    ]
    await offers(odile, 'fix-prices')
    // A mentee who says that they could help is no mentor.
    await offers(thabo, 'fix-prices')
    const about = { theme: 'fix-prices' }
    const links = [{ url: 'https://exemple.fr/', title: 'Un modèle' }]
    const asked = {
      offered: await write(remi, 'Question offerte', about),
      'of any theme': await write(remi, 'Question sans thème'),
      'of another theme': await write(remi, 'Question autre thème', { theme: 'say-no' }),
      hidden: await write(remi, 'Question masquée', about),
      gone: await write(remi, 'Question retirée', about),
      young: await write(remi, 'Question jeune', about),
      ancient: await write(remi, 'Question ancienne', about),
      own: await write(odile, 'Question de mentor', about),
      link: await write(remi, 'Lien partagé', { ...about, kind: 'link', links }),
      answered: await write(remi, 'Question répondue', about),
      masked: await write(remi, 'Réponse masquée', { ...about, mentions: [thabo.person.id] }),
      'taken back': await write(remi, 'Réponse retirée', about),
      unfollowed: await write(thabo, 'Question quittée'),
      seen: await write(remi, 'Appel vu', { mentions: [thabo.person.id] }),
      'hidden call': await write(remi, 'Appel masqué', { mentions: [thabo.person.id] }),
    }
    await actions.ask(lead, hidePost, { id: asked.hidden, hidden: true, reason: 'Un nom.' })
    await actions.ask(lead, hidePost, { id: asked['hidden call'], hidden: true, reason: 'Un nom.' })
    await actions.ask(remi, takePostBack, { id: asked.gone })
    await actions.ask(thabo, markThreadRead, { id: asked.seen })
    await answer(odile, asked.answered, 'Un tiers.')
    await answer(remi, asked.answered, 'Merci.')
    await answer(odile, asked.seen, 'Un tiers.')
    await answer(odile, asked.unfollowed, 'Un tiers.')
    await actions.ask(thabo, followThread, {
      id: asked.unfollowed,
      follows: false,
      isMyQuestionToo: false,
    })
    const masked = await answer(odile, asked.masked, 'Chez Dupont.')
    await actions.ask(lead, hidePost, { id: masked, hidden: true, reason: 'Un nom.' })
    await actions.ask(odile, takePostBack, { id: await answer(odile, asked['taken back'], 'Rien.') })
    // As they stand on a Monday: two days old and more, but for one asked that day and one of a month ago.
    await rows(sql`update community.threads set asked_at = case id when ${asked.young} then timestamptz '2026-11-29T12:00Z'
      when ${asked.ancient} then timestamptz '2026-10-29T12:00Z' else timestamptz '2026-11-24T12:00Z' end
      where edition_id = ${editionId}`)
    actions.clock.now = '2026-11-30T09:00:00.000Z'
    const waits = async (who: typeof remi, ...roles: string[]) =>
      (await waitsFor(who, roles))
        .filter(({ subjectId }) => subjectId !== null)
        .map(({ kind, subjectId }) => {
          const what = Object.entries(asked).find(([, id]) => id === subjectId)?.[0]
          return `${kind.replace('community/', '')}: ${what}`
        })
        .toSorted()
    const unanswered = ['ancient', 'masked', 'of any theme', 'offered', 'taken back']
    expect(await waits(odile, 'mentor')).toEqual(unanswered.map((one) => `unanswered: ${one}`))
    expect(await waits(remi, 'mentee')).toEqual(['answered: seen'])
    expect(await waits(thabo, 'mentee')).toEqual(['mentioned: masked'])
    for (const who of [neighbours.iris, neighbours.paul])
      expect(await waits(who as typeof remi, 'mentor', 'mentee')).toEqual([])
    expect(await waitsFor(lead, ['lead'])).toEqual([
      { kind: 'community/nobody-offers', role: 'lead', subjectId: null, count: 2 },
    ])
    expect((await actions.ask(lead, showModeration, { editionId })).figures).toMatchObject({
      asked: 11,
      answered: 3,
      helped: 0,
      waitingLong: 7,
      askers: 3,
      answerers: 1,
      members: 3,
      links: 1,
    })
    expect(await actions.ask(thabo, showCommunity, { editionId })).toMatchObject({ waiting: 8, all: 12 })

    await actions.within(organisation, (context) => sendDigests.run(context as never, {} as never))
    const told = async (who: { email: string }) => {
      const digest = (await mailsTo(who)).find(({ effectKey }) => effectKey.includes('/community-digest/'))
      const lines = digest?.textBody.match(/(?:Question|Lien|Réponse|Appel) [^»”\n]+/g)
      return lines?.map((one) => one.trim().replace(/\s*[.:].*$/, ''))
    }
    expect((await told(odile))?.toSorted()).toEqual([
      'Question offerte',
      'Question sans thème',
      'Réponse masquée',
      'Réponse retirée',
    ])
    expect(await told(remi)).toEqual(['Appel vu (une réponse)'])
    expect(await told(thabo)).toEqual(['Réponse masquée', 'Appel vu (une réponse)'])
    expect(await told(lead as unknown as typeof remi)).toBeUndefined()
  })
})
