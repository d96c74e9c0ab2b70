import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { leaveEdition } from '../../enrolment/contract.ts'
import {
  approveWorkshop,
  arriveByCode,
  askForWorkshop,
  askQuestion,
  askToo,
  cancelWorkshop,
  chooseNextThing,
  debriefWorkshop,
  declineWorkshop,
  editWorkshop,
  listOwnWorkshops,
  listQuestions,
  markQuestion,
  noteAttendance,
  openWorkshopFeed,
  proposeWorkshop,
  readWorkshopFeed,
  repeatWorkshop,
  sayOwnWord,
  showBoard,
  showDebrief,
  showWorkshop,
  takeSeat,
  voteForQuestion,
} from '../contract.ts'
import { eraseOldWords } from './jobs/erase-old-words.ts'
import {
  openActions,
  openWorkshops,
  plan,
  proposal,
  type Actions,
  type Enrolled,
} from './testing/open-workshops.ts'

describeOnBothEngines('workshops', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('asked for by three, the team is told; proposed, approved or declined kindly; who asked is told that it is planned', async () => {
    const { editionId, lead, enrol, mailsTo } = await openWorkshops(database, actions)
    const [ines, chloe, remi, jeanne] = [
      await enrol('Inès', { role: 'mentor' }),
      await enrol('Chloé'),
      await enrol('Rémi', { language: 'en' }),
      await enrol('Jeanne'),
    ]
    const { id: ideaId } = await actions.ask(chloe, askForWorkshop, { editionId, title: 'Tableaux croisés' })
    // The same in other letters is the same.
    expect(await actions.ask(remi, askForWorkshop, { editionId, title: '  tableaux CROISES ! ' })).toEqual({
      id: ideaId,
      asks: 2,
    })
    expect(await actions.ask(jeanne, askToo, { id: ideaId, asks: true })).toEqual({ asks: 3 })
    expect(await actions.ask(jeanne, askToo, { id: ideaId, asks: true })).toEqual({ asks: 3 })
    const board = await actions.ask(ines, showBoard, { editionId })
    expect(board.ideas).toEqual([{ id: ideaId, title: 'Tableaux croisés', asks: 3, isMine: false }])
    expect(JSON.stringify(board)).not.toContain('Chloé')

    const { id } = await actions.ask(ines, proposeWorkshop, { editionId, ...proposal, ideaId })
    expect(await actions.refusal(chloe, showWorkshop, { id })).toBe('not-found')
    expect((await actions.ask(chloe, showBoard, { editionId })).proposals).toEqual([])
    expect((await actions.ask(lead, showBoard, { editionId })).proposals).toMatchObject([
      { id, asks: 3, wish: 'Un midi de décembre', hostName: 'Inès' },
    ])
    for (const [change, refusal] of [
      [{ on: '2026-11-20' }, 'in-the-past'],
      [{ place: '', link: '' }, 'no-place'],
      [{ on: '2027-03-28', at: '02:30' }, 'no-such-hour'],
    ] as const)
      expect(await actions.refusal(lead, approveWorkshop, { id, ...plan, ...change })).toBe(refusal)
    expect(await actions.ask(lead, approveWorkshop, { id, ...plan })).toEqual({ offered: 0, told: 3 })
    expect(await actions.refusal(lead, declineWorkshop, { id, word: 'Trop tard.' })).toBe('already-decided')
    expect((await mailsTo(ines))[0]!.subject).toBe('Les tableaux croisés, enfin : votre atelier est prévu')
    expect((await mailsTo(remi))[0]!.subject).toBe('You asked for it: Les tableaux croisés, enfin')
    expect((await actions.ask(chloe, showBoard, { editionId })).ideas).toEqual([])
    expect(await actions.refusal(chloe, askToo, { id: ideaId, asks: true })).toBe('idea-closed')

    const { id: other } = await actions.ask(chloe, proposeWorkshop, { editionId, ...proposal, ideaId: null })
    await actions.ask(lead, declineWorkshop, { id: other, word: 'Déjà prévu le 2, venez !' })
    expect((await mailsTo(chloe)).at(-1)!.textBody).toContain('Déjà prévu le 2, venez !')
    expect((await actions.ask(chloe, showBoard, { editionId })).proposals).toMatchObject([
      { status: 'declined', declineWord: 'Déjà prévu le 2, venez !' },
    ])
  }, 60_000)

  it('full, a place that is freed is held for the first who waits, lapses, and goes on; moved and called off by its host', async () => {
    const { enrol, schedule, come, livesIn, mailsTo } = await openWorkshops(database, actions)
    const [ines, chloe, remi, jeanne] = [
      await enrol('Inès', { role: 'mentor' }),
      await enrol('Chloé'),
      await enrol('Rémi'),
      await enrol('Jeanne'),
    ]
    await livesIn(jeanne, 'America/Toronto')
    const id = await schedule(ines)
    expect(await actions.refusal(ines, takeSeat, { id, comes: true })).toBe('host-is-there')
    expect((await come(chloe, id)).seat).toMatchObject({ state: 'coming' })
    expect((await come(remi, id)).seat).toMatchObject({ state: 'waiting', nth: 1 })
    expect((await come(jeanne, id)).seat).toMatchObject({ state: 'waiting', nth: 2 })
    expect((await come(remi, id)).seat).toMatchObject({ state: 'waiting', nth: 1 })
    // Who leaves the edition gives their turn back; an earlier one stays theirs who have it.
    const awa = await enrol('Awa')
    const other = await schedule(ines, { on: '2026-12-09' })
    await come(awa, other)
    expect((await come(jeanne, other)).seat).toMatchObject({ state: 'waiting', nth: 1 })
    await actions.ask(awa, leaveEdition, { id: awa.enrolmentId })
    await actions.settle()
    expect((await actions.ask(jeanne, showWorkshop, { id: other })).workshop.seat).toMatchObject({
      state: 'offered',
    })
    expect((await actions.ask(jeanne, showWorkshop, { id })).link).toBeNull()
    expect((await actions.ask(chloe, showWorkshop, { id })).link).toBe(plan.link)

    // A Saturday evening: a day later is at night, so that it waits for Monday at ten.
    await come(chloe, id, false)
    expect((await actions.ask(remi, showWorkshop, { id })).workshop).toMatchObject({
      taken: 1,
      seat: { state: 'offered', takeBy: '2026-11-23T09:00:00.000Z' },
    })
    expect((await mailsTo(remi)).at(-1)!.subject).toBe(`${plan.title} : une place vous attend`)
    expect((await come(chloe, id)).seat).toMatchObject({ state: 'waiting', nth: 2 })
    await actions.settleAt('2026-11-23T09:00:01.000Z')
    expect((await mailsTo(remi)).at(-1)!.subject).toBe(`${plan.title} : la place est passée`)
    // Four in the morning in Toronto: a day later at four is at night there, ten it is.
    const { seat } = (await actions.ask(jeanne, showWorkshop, { id })).workshop
    expect(seat).toMatchObject({ state: 'offered', takeBy: '2026-11-24T15:00:00.000Z' })
    expect((await mailsTo(jeanne)).at(-1)!.textBody).toContain('chez vous')
    expect((await come(jeanne, id)).seat).toMatchObject({ state: 'coming', takeBy: null })
    await actions.settleAt('2026-11-24T15:00:01.000Z')
    expect((await actions.ask(jeanne, showWorkshop, { id })).workshop.seat).toMatchObject({ state: 'coming' })

    const { revision } = await actions.ask(ines, showWorkshop, { id })
    await actions.ask(ines, editWorkshop, { id, ...plan, at: '13:00', places: 2 }, revision)
    expect(await actions.refusal(ines, editWorkshop, { id, ...plan }, revision)).toBe('changed-meanwhile')
    expect((await mailsTo(jeanne)).at(-1)!.subject).toBe(`${plan.title} : du nouveau`)
    expect((await actions.ask(chloe, showWorkshop, { id })).workshop.seat).toMatchObject({ state: 'offered' })
    expect(await actions.refusal(ines, editWorkshop, { id, ...plan, places: 1 }, revision + 1)).toBe(
      'fewer-than-taken',
    )

    await actions.settleAt('2026-12-01T09:00:01.000Z')
    expect((await mailsTo(jeanne)).at(-1)!.subject).toBe(`${plan.title} : à bientôt`)
    await actions.settleAt('2026-12-02T11:00:00.000Z')
    await actions.ask(ines, cancelWorkshop, { id, word: 'Une grippe.' })
    expect((await mailsTo(jeanne)).at(-1)).toMatchObject({ subject: `${plan.title} : annulé` })
    expect((await mailsTo(jeanne)).at(-1)!.textBody).toContain('Une grippe.')
    expect(await actions.refusal(remi, takeSeat, { id, comes: true })).toBe('workshop-cancelled')
    const before = (await mailsTo(jeanne)).length
    await actions.settleAt('2026-12-02T14:00:00.000Z')
    expect((await mailsTo(jeanne)).length).toBe(before)
  }, 60_000)

  it('questions are nobody’s: each sees their own, a vote counts once, and one that names somebody is hidden', async () => {
    const { lead, enrol, schedule, come } = await openWorkshops(database, actions)
    const [ines, chloe, remi] = [
      await enrol('Inès', { role: 'mentor' }),
      await enrol('Chloé'),
      await enrol('Rémi'),
    ]
    const id = await schedule(ines, { places: 10 })
    await come(chloe, id)
    const { questionId } = await actions.ask(chloe, askQuestion, { id, words: 'Faut-il savoir les macros ?' })
    const { questionId: naming } = await actions.ask(chloe, askQuestion, {
      id,
      words: 'Pourquoi Paul s’y perd ?',
    })
    await actions.ask(remi, voteForQuestion, { questionId, votes: true })
    expect(await actions.ask(remi, voteForQuestion, { questionId, votes: true })).toEqual({ votes: 2 })
    const seen = await actions.ask(ines, listQuestions, { id })
    expect(seen.questions.map(({ votes, isMine }) => [votes, isMine])).toEqual([
      [2, false],
      [1, false],
    ])
    for (const reader of [ines, lead, remi])
      expect(JSON.stringify(await actions.ask(reader, listQuestions, { id }))).not.toContain(chloe.person.id)

    expect(
      await actions.refusal(remi, markQuestion, { questionId: naming, hidden: true, answered: false }),
    ).toBe('not-found')
    await actions.ask(ines, markQuestion, { questionId: naming, hidden: true, answered: false })
    expect((await actions.ask(remi, listQuestions, { id })).questions).toHaveLength(1)
    expect(await actions.refusal(remi, voteForQuestion, { questionId: naming, votes: true })).toBe(
      'not-found',
    )
    expect((await actions.ask(chloe, listQuestions, { id })).questions).toMatchObject([
      { isMine: true, iVoted: true, isHidden: false },
      { isMine: true, isHidden: true },
    ])
  }, 60_000)

  it('the door, the two taps, five answers before any is told; done again, who found no place has the first one', async () => {
    const { editionId, lead, enrol, schedule, come, mailsTo, rows } = await openWorkshops(database, actions)
    const ines = await enrol('Inès', { role: 'mentor' })
    const came: Enrolled[] = []
    for (const name of ['Ana', 'Bob', 'Cléo', 'Dan', 'Ève']) came.push(await enrol(name))
    const [chloe, nour] = [await enrol('Chloé'), await enrol('Nour')]
    const id = await schedule(ines, { places: 5 })
    for (const who of came) await come(who, id)
    expect((await come(chloe, id)).seat).toMatchObject({ state: 'waiting' })

    expect(await actions.refusal(came[0]!, arriveByCode, { id, code: '0000' })).toBe('door-closed')
    await actions.settleAt('2026-12-02T11:15:00.000Z')
    const { code } = (await actions.ask(ines, showWorkshop, { id })).held!
    expect((await actions.ask(came[0]!, showWorkshop, { id })).held).toBeNull()
    expect(await actions.ask(came[0]!, arriveByCode, { id, code: code! })).toMatchObject({ came: true })
    const wrong = code === '0000' ? '1111' : '0000'
    for (const triesLeft of [4, 3, 2, 1, 0])
      expect(await actions.ask(came[1]!, arriveByCode, { id, code: wrong })).toEqual({
        came: false,
        triesLeft,
      })
    expect(await actions.refusal(came[1]!, arriveByCode, { id, code: code! })).toBe('too-many-codes')
    for (const { person } of came.slice(1))
      await actions.ask(ines, noteAttendance, { id, personId: person.id, came: true })

    expect(await actions.refusal(came[0]!, debriefWorkshop, { id, ...answer })).toBe('not-over-yet')
    await actions.settleAt('2026-12-02T12:00:01.000Z')
    expect((await mailsTo(came[0]!)).at(-1)!.subject).toBe(`${plan.title} : c’était comment ?`)
    expect((await mailsTo(chloe)).at(-1)?.subject ?? '').not.toContain('c’était comment')
    expect(await actions.refusal(chloe, debriefWorkshop, { id, ...answer })).toBe('not-there')
    for (const who of came.slice(0, 4)) await actions.ask(who, debriefWorkshop, { id, ...answer })
    await actions.ask(ines, sayOwnWord, { id, wentWell: 'Le rythme', wouldChange: 'Les dates' })
    expect(await actions.ask(ines, showDebrief, { id })).toMatchObject({
      answered: 4,
      told: null,
      remarks: null,
    })
    await actions.ask(came[4]!, debriefWorkshop, { id, rating: 2, learnt: false, remark: '' })
    expect(await actions.ask(ines, showDebrief, { id })).toMatchObject({
      present: 5,
      answered: 5,
      told: { satisfied: 4, learnt: 4 },
      // Four remarks would tell who wrote them.
      remarks: null,
    })
    await actions.ask(came[4]!, debriefWorkshop, { id, rating: 2, learnt: false, remark: 'Trop vite' })
    expect((await actions.ask(ines, showDebrief, { id })).remarks).toHaveLength(5)
    await actions.ask(ines, chooseNextThing, { id, nextThing: 'Ralentir sur les dates' })
    expect(await actions.ask(lead, showDebrief, { id })).toMatchObject({
      ownWord: null,
      told: null,
      remarks: null,
      nextThing: 'Ralentir sur les dates',
    })
    expect((await actions.ask(came[4]!, listOwnWorkshops, {})).workshops).toEqual([])

    const { id: again } = await actions.ask(ines, repeatWorkshop, { id })
    expect(await actions.refusal(ines, repeatWorkshop, { id })).toBe('already-proposed')
    const planned = await actions.ask(lead, approveWorkshop, {
      id: again,
      ...plan,
      on: '2026-12-16',
      places: 1,
    })
    expect(planned.offered).toBe(1)
    expect((await mailsTo(chloe)).at(-1)!.textBody).toContain('vous passez avant les autres')
    const { workshop, held } = await actions.ask(ines, showWorkshop, { id: again })
    expect(workshop).toMatchObject({ taken: 1, title: plan.title })
    expect(held!.nextThing).toBe('Ralentir sur les dates')

    // Of another workshop that is full, who found no place last time is before who came first.
    const other = await schedule(ines, { places: 1, on: '2026-12-17' })
    await come(came[0]!, other)
    expect((await come(nour, other)).seat).toMatchObject({ state: 'waiting', nth: 1, refusedOn: null })
    expect((await come(chloe, other)).seat).toMatchObject({
      state: 'waiting',
      nth: 1,
      refusedOn: '2026-12-02',
    })
    expect((await actions.ask(nour, showBoard, { editionId })).workshops).toHaveLength(3)

    // A year later nobody's words are left, and the counts are.
    const words = () =>
      rows(sql<{
        remarks: number
        ratings: number
      }>`select count(remark)::int as remarks, count(rating)::int as ratings
        from workshops.seats where workshop_id = ${id}`)
    const erase = () =>
      actions.within(lead.organisation, (context) => eraseOldWords.run(context as never, {} as never))
    actions.clock.now = '2027-12-01T12:00:00.000Z'
    await erase()
    expect(await words()).toEqual([{ remarks: 5, ratings: 5 }])
    actions.clock.now = '2027-12-03T12:00:00.000Z'
    await erase()
    expect(await words()).toEqual([{ remarks: 0, ratings: 5 }])
  }, 90_000)

  it('stand in one’s own calendar by a private address, of one site where it names one, as long as one is of the edition', async () => {
    const { enrol, schedule, editionId, lead } = await openWorkshops(database, actions)
    const [host, ana] = [await enrol('Inès', { role: 'mentor' }), await enrol('Ana')]
    await schedule(host)
    await schedule(host, {
      title: 'Dire non',
      on: '2026-12-08',
      site: 'Montréal',
      timeZone: 'America/Montreal',
    })
    await schedule(host, { title: 'À distance', on: '2026-12-09', site: '', place: '' })
    const board = await actions.ask(ana, showBoard, { editionId })
    expect(board.workshops.map(({ site }) => site)).toEqual(['Nantes', 'Montréal', null])
    const { url } = await actions.ask(ana, openWorkshopFeed, { editionId })
    const file = url.split('/').at(-1)!
    const titles = async (site?: string) =>
      [...(await actions.ask(lead, readWorkshopFeed, { file, site })).matchAll(/SUMMARY:(.*)/g)].map(
        ([, title]) => title!.trim(),
      )
    expect(await titles()).toEqual([String.raw`Les tableaux croisés\, enfin`, 'Dire non', 'À distance'])
    expect(await titles('Montréal')).toEqual(['Dire non'])
    const whole = await actions.ask(lead, readWorkshopFeed, { file })
    // Neither who comes, nor the link to join, which is for who has a place.
    expect(whole).not.toContain('visio.exemple')
    expect(whole).not.toContain('ATTENDEE')
    const again = await actions.ask(ana, openWorkshopFeed, { editionId })
    expect(await actions.refusal(lead, readWorkshopFeed, { file })).toBe('not-found')
    await actions.ask(ana, leaveEdition, { id: ana.enrolmentId })
    expect(await actions.refusal(lead, readWorkshopFeed, { file: again.url.split('/').at(-1)! })).toBe(
      'not-found',
    )
  }, 60_000)

  it('of a host who leaves are called off, and who comes is told; somebody of the team is noted without a seat', async () => {
    const { enrol, schedule, propose, come, editionId, lead, mailsTo, rows } = await openWorkshops(
      database,
      actions,
    )
    const [host, ana] = [await enrol('Inès', { role: 'mentor' }), await enrol('Ana')]
    const held = await schedule(host, { on: '2026-11-24' })
    const toCome = await schedule(host, { on: '2026-12-08' })
    const { id: proposed } = await propose(host)
    await come(ana, toCome)
    actions.clock.now = '2026-11-24T12:00:00.000Z'
    await actions.ask(host, noteAttendance, { id: held, personId: lead.person.id, came: true })
    const { held: seen } = await actions.ask(lead, showWorkshop, { id: held })
    expect(seen!.attendees).toMatchObject([{ personId: lead.person.id, came: 'name' }])
    await actions.ask(host, leaveEdition, { id: host.enrolmentId })
    await actions.settle()
    const states = await rows(sql<{ id: string; status: string }>`
      select id, status from workshops.workshops where edition_id = ${editionId} order by proposed_at, id`)
    expect(states).toEqual([
      { id: held, status: 'scheduled' },
      { id: toCome, status: 'cancelled' },
      { id: proposed, status: 'withdrawn' },
    ])
    expect((await mailsTo(ana)).at(-1)!.subject).toMatch(/annulé/i)
  }, 60_000)
})

const answer = { rating: 4, learnt: true, remark: 'Très clair' }
