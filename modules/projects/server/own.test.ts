import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import {
  addPayLine,
  addTask,
  answerExtra,
  answerVersion,
  askAdvisor,
  askForMore,
  commentAsClient,
  editBrief,
  giveHourBack,
  keepAnswer,
  leaveTeam,
  listHours,
  nameMentor,
  openHours,
  proposeExtra,
  publishTeams,
  savePlan,
  sendVersion,
  showLedger,
  showOwnPay,
  showOwnProjects,
  showTeams,
  stepProject,
  takeBackAnswer,
} from '../contract.ts'
import { brief, by, openActions, openProjects, type Actions } from './testing/open-projects.ts'

describeOnBothEngines('what is somebody’s own in projects', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('a home says what comes next; an hour is one team’s until it is given back, and its answer is kept once it has begun', async () => {
    const { editionId, lead, enrol, call, launch, mailsTo, rows, show } = await openProjects(
      database,
      actions,
    )
    const [malo, hugo] = [await enrol('Malo', { role: 'mentor' }), await enrol('Hugo', { role: 'mentor' })]
    const [lina, omar, zoe] = [await enrol('Lina'), await enrol('Omar'), await enrol('Zoé')]
    // Nothing goes out that the contract does not name.
    const home = async (who: typeof lina) => {
      const said = await actions.ask(who, showOwnProjects, {})
      expect(showOwnProjects.output.parse(said)).toEqual(said)
      return said
    }
    expect(await home(lina)).toEqual({
      projects: [],
      hours: [],
      freeHours: [],
      awaits: [{ editionId, as: 'junior' }],
    })
    const [site, other] = [await call('Le site'), await call('Ailleurs')]
    const id = site.id
    const deliverableId = await launch(site, malo, lina)
    await launch(other, malo, omar)
    expect((await home(malo)).projects.map(({ title }) => title)).toEqual([brief.title, brief.title])
    const plan = {
      id,
      milestones: [{ id: null, title: 'Maquette', dueOn: '2026-12-01', deliverableIds: [deliverableId] }],
      doers: [{ deliverableId, personId: lina.person.id }],
    }
    await actions.ask(malo, savePlan, plan, (await show(malo, id)).revision)
    for (const [title, dueOn] of [
      ['Plus tard', '2026-12-03'],
      ['Lister', '2026-11-27'],
    ] as const)
      await actions.ask(malo, addTask, { id, title, personId: lina.person.id, dueOn })
    await actions.ask(malo, addTask, { id, title: 'À d’autres', personId: malo.person.id, dueOn: null })
    const [own] = (await home(lina)).projects
    expect(own).toMatchObject({
      as: 'junior',
      deliverable: { title: 'Maquette, six écrans', dueOn: '2026-12-15', isMine: true, asksChange: false },
      task: { title: 'Lister', dueOn: '2026-11-27', isBlocked: false },
      milestone: { title: 'Maquette', dueOn: '2026-12-01' },
      sent: null,
      amendmentSince: null,
      extras: null,
      hour: null,
      fridayAt: '2026-11-27T15:00:00.000Z',
    })
    expect((await home(zoe)).awaits).toEqual([{ editionId, as: 'junior' }])
    expect((await home(malo)).awaits).toEqual([])

    // Opened out of order, hours stand by their instant; what nobody asked leaves the list a day after.
    const rota = {
      editionId,
      personId: hugo.person.id,
      at: '18:00',
      timeZone: 'Europe/Paris',
      minutes: 30,
      weeks: 1,
    }
    for (const [subject, firstOn] of [
      ['Prix', '2026-11-27'],
      ['Droits', '2026-11-25'],
      ['Contrats', '2026-11-24'],
    ] as const)
      await actions.ask(hugo, openHours, { ...rota, subject, firstOn })
    const listed = async () => (await actions.ask(lina, listHours, { editionId })).hours
    const [contracts, rights, prices] = await listed()
    expect([contracts, rights, prices].map((hour) => hour?.subject)).toEqual(['Contrats', 'Droits', 'Prix'])
    expect(await home(hugo)).toMatchObject({
      projects: [],
      hours: [],
      freeHours: [{ editionId, count: 3, nextAt: '2026-11-24T17:00:00.000Z' }],
      awaits: [{ editionId, as: 'mentor' }],
    })
    expect(await actions.refusal(lina, giveHourBack, { id: rights!.id })).toBe('not-found')
    const question = { id: rights!.id, projectId: id, question: 'À qui est le code ?' }
    const told = async (who: typeof hugo, kind: string) =>
      (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes(kind))
    // Asked, given back and asked again in the life of one hour, whoever answers is told each time.
    for (const now of ['2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z']) {
      actions.clock.now = now
      await actions.ask(lina, askAdvisor, question)
      await actions.ask(lina, giveHourBack, { id: rights!.id })
    }
    actions.clock.now = '2026-11-23T12:00:00.000Z'
    await actions.ask(lina, askAdvisor, question)
    expect(await told(hugo, 'advisor-asked')).toHaveLength(3)
    const back = await told(hugo, 'advisor-hour-given-back')
    expect(back).toHaveLength(2)
    for (const words of ['Droits', 'Lina', brief.title, '25 novembre'])
      expect(`${back[0]!.subject} ${back[0]!.textBody}`.replaceAll(/\s/g, ' ')).toContain(words)
    expect((await home(lina)).projects[0]!.hour).toEqual({
      subject: 'Droits',
      advisorName: 'Hugo',
      startsAt: '2026-11-25T17:00:00.000Z',
    })
    expect((await home(omar)).projects[0]!.hour).toBe(null)
    expect(await home(hugo)).toMatchObject({
      hours: [{ id: rights!.id, subject: 'Droits', projectTitle: brief.title, isOver: false }],
      freeHours: [{ count: 2 }],
    })
    expect(await actions.refusal(hugo, keepAnswer, { id: rights!.id, answer: 'Tôt.' })).toBe('hour-to-come')
    actions.clock.now = '2026-11-25T17:00:00.000Z'
    expect((await listed()).map(({ subject }) => subject)).toEqual(['Droits', 'Prix'])
    expect(await actions.refusal(lina, giveHourBack, { id: rights!.id })).toBe('hour-over')
    expect((await home(hugo)).hours).toMatchObject([{ isOver: true }])
    await actions.ask(hugo, keepAnswer, { id: rights!.id, answer: 'Au client.' })
    await actions.ask(lina, keepAnswer, { id: rights!.id, answer: 'Au client, une fois payé.' })
    const [answered, ...more] = await told(malo, 'advisor-answered')
    expect(more).toEqual([])
    for (const words of ['Droits', brief.title, 'Hugo', `/advisors/${editionId}`])
      expect(`${answered!.subject} ${answered!.textBody}`).toContain(words)
    expect((await home(hugo)).hours).toEqual([])

    // What waits for the client, and what the client asks of who steers.
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Voilà.', link: '', ticked: [] })
    const token = await site.token()
    await actions.ask(lead, askForMore, { token, by, text: 'Une page de plus.' })
    const shown = await show(malo, id)
    await actions.ask(malo, editBrief, { ...shown, audience: '200 acheteurs.' }, shown.revision)
    // Only proposed, it is in the brief by nobody yet.
    expect((await show(malo, id)).briefBy).toBe(by)
    const at = expect.stringMatching(/^2026-11-25T17:00/) as unknown as string
    const both = { sent: { count: 1, since: at }, amendmentSince: at, deliverable: null }
    expect((await home(lina)).projects[0]).toMatchObject({ ...both, extras: null })
    const his = (await home(malo)).projects
    expect(his.find((one) => one.id === id)).toMatchObject({ ...both, extras: { count: 1, since: at } })
    expect(his.find((one) => one.id === other.id)).toMatchObject({
      sent: null,
      amendmentSince: null,
      extras: null,
    })

    // A sum that goes under the ledger is refused with how much stands there.
    for (const [nth, agreedOn] of ['2026-11-24', '2026-11-23'].entries())
      await actions.ask(lead, addPayLine, {
        id,
        personId: lina.person.id,
        what: `${nth}`,
        cents: 100_000,
        agreedOn,
      })
    const ledger = await actions.ask(lead, showLedger, { editionId })
    expect(ledger.lines.map(({ what }) => what)).toEqual(['1', '0'])
    expect(ledger.projects.map((project) => project.id)).toEqual([site.id, other.id])
    await rows(sql`update projects.projects set tells_on_fridays = false where id = ${id}`)
    expect((await home(lina)).projects[0]!.fridayAt).toBe(null)
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect((await home(lina)).projects).toEqual([])
    expect((await actions.ask(lina, showOwnPay, { editionId })).lines).toHaveLength(2)
  }, 60_000)

  it('teams are published whole or not at all, and who leaves an edition leaves what is of it, and nothing else', async () => {
    const { editionId, lead, enrol, call, write, mailsTo, rows, show } = await openProjects(database, actions)
    const [malo, aude] = [await enrol('Malo', { role: 'mentor' }), await enrol('Aude', { role: 'mentor' })]
    const people = [await enrol('Ana'), await enrol('Bo'), await enrol('Cy'), await enrol('Di')]
    const idsOf = (...those: number[]) => those.map((nth) => people[nth]!.person.id)
    const ids: string[] = []
    for (const title of ['Un', 'Deux', 'Trois']) {
      const { id, token } = await call(title)
      await write(await token(), { ...brief, title })
      if (title !== 'Trois') await actions.ask(lead, stepProject, { id, to: 'selection' })
      ids.push(id)
    }
    const [one, two, three] = ids as [string, string, string]
    const publish = (...teams: [string, readonly string[]][]) =>
      actions.refusal(lead, publishTeams, {
        editionId,
        teams: teams.map(([projectId, personIds]) => ({ projectId, personIds: [...personIds] })),
      })
    expect(await publish([one, idsOf(0)])).toBe('no-mentor')
    for (const id of [one, two, three]) await actions.ask(lead, nameMentor, { id, personId: malo.person.id })
    expect(await publish([one, idsOf(0)], [two, idsOf(0, 1)])).toBe('in-two-teams')
    await rows(sql`update projects.projects set places = 1 where id = ${one}`)
    expect(await publish([two, idsOf(2)], [one, idsOf(0, 1)])).toBe('too-many-in-team')
    expect(await publish([two, idsOf(2)], [one, []])).toBe('empty-team')
    expect(await publish([two, idsOf(2)], [three, idsOf(0)])).toBe('not-selecting')
    const kept = async () =>
      (await actions.ask(lead, showTeams, { editionId })).projects.map(({ title, status, juniorIds }) => [
        title,
        status,
        juniorIds.length,
      ])
    // Of what was refused nothing stands.
    expect(await kept()).toEqual([
      ['Un', 'selection', 0],
      ['Deux', 'selection', 0],
      ['Trois', 'call', 0],
    ])
    const teamMails = async (who: (typeof people)[number]) =>
      (await mailsTo(who)).filter(({ effectKey }) => /project-team(-published)?\//.test(effectKey))
    await actions.ask(lead, publishTeams, {
      editionId,
      teams: [
        { projectId: one, personIds: idsOf(0) },
        { projectId: two, personIds: idsOf(1, 2) },
      ],
    })
    expect(await kept()).toEqual([
      ['Un', 'team', 1],
      ['Deux', 'team', 2],
      ['Trois', 'call', 0],
    ])
    expect(await publish([one, idsOf(1)])).toBe('in-two-teams')
    // Taken out and in again later, somebody is told again; who steers is told of a published team once.
    const before = (await teamMails(malo)).length
    actions.clock.now = '2026-11-24T09:00:00.000Z'
    await rows(sql`update projects.projects set status = 'running', launched_at = now() where id = ${two}`)
    await actions.ask(lead, leaveTeam, { id: two, personId: idsOf(1)[0]! })
    expect(await actions.refusal(lead, leaveTeam, { id: two, personId: idsOf(1)[0]! })).toBe('not-in-team')
    await actions.ask(lead, publishTeams, { editionId, teams: [{ projectId: two, personIds: idsOf(1, 2) }] })
    expect(await teamMails(people[1]!)).toHaveLength(2)
    expect(await teamMails(people[2]!)).toHaveLength(1)
    expect(await teamMails(malo)).toHaveLength(before)
    expect((await teamMails(people[1]!))[1]!.textBody).toContain(`/client-projects/${editionId}/${two}`)

    // Who steers a team after having been a junior of it is in it once.
    await actions.ask(lead, nameMentor, { id: two, personId: idsOf(2)[0]! })
    expect((await show(lead, two)).members.map(({ name, role }) => [name, role])).toEqual([
      ['Cy', 'mentor'],
      ['Bo', 'junior'],
    ])
    const leftAt = await rows(
      sql`select left_at from projects.members where person_id = ${malo.person.id} and project_id = ${two}`,
    )

    actions.clock.now = '2026-11-24T10:00:00.000Z'
    await actions.ask(lead, nameMentor, { id: two, personId: malo.person.id })

    // Who leaves the edition leaves the teams that they are in, and the hours to come.
    const rota = { editionId, subject: 'Prix', at: '18:00', timeZone: 'Europe/Paris', minutes: 30 }
    for (const [who, firstOn] of [
      [malo, '2026-11-24'],
      [aude, '2026-11-25'],
    ] as const)
      await actions.ask(who, openHours, { ...rota, personId: who.person.id, firstOn, weeks: 2 })
    actions.clock.now = '2026-11-25T09:00:00.000Z'
    await actions.ask(lead, withdrawEnrolment, { id: malo.enrolmentId })
    await actions.ask(lead, withdrawEnrolment, { id: people[0]!.enrolmentId })
    await actions.settle()
    expect(await kept()).toEqual([
      ['Un', 'team', 0],
      ['Deux', 'running', 1],
      ['Trois', 'call', 0],
    ])
    for (const id of [one, three]) expect((await show(lead, id)).members).toEqual([])
    const hours = await rows(sql<{ startsAt: string }>`select starts_at from projects.hours
      where edition_id = ${editionId} and advisor_id = ${malo.person.id}`)
    expect(hours).toHaveLength(1)
    expect((await actions.ask(lead, listHours, { editionId })).hours).toHaveLength(3)
    // Who had left before left then, and left anew what they came back to.
    const times = await rows(sql`select left_at from projects.members
      where person_id = ${malo.person.id} and project_id = ${two} order by left_at`)
    expect([times.length, times[0]]).toEqual([2, leftAt[0]])
    // In a team twice, one has left it twice.
    await actions.ask(lead, leaveTeam, { id: two, personId: idsOf(1)[0]! })
    const left = await rows(sql<{ leftAt: string }>`select distinct left_at from projects.members
      where person_id = ${idsOf(1)[0]!} and project_id = ${two}`)
    expect(left).toHaveLength(2)
  }, 60_000)

  it('a client’s Friday begins and ends with the work, and each word of theirs is told once to all of the team', async () => {
    const { lead, enrol, call, launch, mailsTo, rows, show } = await openProjects(database, actions)
    const [malo, lina, omar] = [
      await enrol('Malo', { role: 'mentor' }),
      await enrol('Lina'),
      await enrol('Omar'),
    ]
    const project = await call()
    const { id } = project
    const deliverableId = await launch(project, malo, lina, omar)
    const token = await project.token()
    const fridays = async () =>
      (await rows(sql<{ key: string }>`select key from platform.jobs where key = ${`project-friday/${id}`}`))
        .length
    expect(await fridays()).toBe(1)
    for (const text of ['Un peu plus grand.', 'Et en breton.'])
      await actions.ask(lead, commentAsClient, { token, by, deliverableId, text })
    for (const who of [malo, lina, omar]) {
      const told = (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes('client-commented'))
      expect(told).toHaveLength(2)
      for (const words of [by, 'Maquette, six écrans', brief.title])
        expect(`${told[0]!.subject} ${told[0]!.textBody}`).toContain(words)
      expect(told[0]!.textBody).not.toContain('Un peu plus grand')
    }
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Voilà.', link: '', ticked: [] })
    const versionId = (await show(lead, id)).deliverables[0]!.versions[0]!.id
    await actions.ask(lead, answerVersion, { token, by, versionId, answer: 'accepted', word: '' })
    // Delivered, nothing moves any more; what is asked beyond it and declined moves nothing either.
    expect([(await show(lead, id)).status, await fridays()]).toEqual(['delivered', 0])
    await actions.ask(lead, askForMore, { token, by, text: 'Une page.' })
    const [extra] = (await show(lead, id)).extras
    const offer = {
      id: extra!.id,
      title: 'Page',
      word: '',
      replacesId: null,
      milestoneId: null,
      doerId: null,
    }
    const more = { endsOn: null, cents: 0, juniorsCents: 0 }
    await actions.ask(malo, proposeExtra, { ...offer, more }, 1)
    await actions.ask(lead, answerExtra, { token, by, extraId: extra!.id, answer: 'no', proposal: 2 })
    expect([(await show(lead, id)).status, await fridays()]).toEqual(['delivered', 0])
    // Taken back, the answer runs it again, and its Fridays with it; closed, they are over.
    await actions.ask(lead, takeBackAnswer, { token, versionId })
    expect([(await show(lead, id)).status, await fridays()]).toEqual(['running', 1])
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect(await fridays()).toBe(0)
  }, 60_000)
})
