import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import {
  addPayLine,
  addTask,
  answerClient,
  askAdvisor,
  commentAsClient,
  correctPayLine,
  dayOfPayLine,
  editBrief,
  giveHourBack,
  keepAnswer,
  listHours,
  listProjects,
  nameMentor,
  openHours,
  proposeTeams,
  publishTeams,
  sayOfTask,
  showLedger,
  showOwnPay,
  showProject,
  showTeams,
  stepProject,
  writeNote,
} from '../contract.ts'
import { readOwnAdvisorHours } from './index.ts'
import { brief, by, openActions, openProjects, type Actions, type Enrolled } from './testing/open-projects.ts'

describeOnBothEngines('teams, advisors and pay of projects', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('teams complete each other, with a bound; who leaves frees their work', async () => {
    const edition = await openProjects(database, actions)
    const { editionId, lead, enrol, call, write, answers, rows, show, mailsTo } = edition
    const [malo, aude] = [await enrol('Malo', { role: 'mentor' }), await enrol('Aude', { role: 'mentor' })]
    const people = await Promise.all(['Lina', 'Omar', 'Zoé', 'Ines'].map((name) => enrol(name)))
    for (const [at, who] of people.entries())
      await answers(who, { skills: [at < 2 ? 'design' : 'code'], needs: [] })
    const ids: string[] = []
    for (const title of ['Le site', 'La revue']) {
      const { id, token } = await call(title)
      ids.push(id)
      await write(await token(), { ...brief, title })
      const shown = await show(lead, id)
      const skills = ['design', 'code']
      await actions.ask(lead, editBrief, { ...shown, skills, places: 2 }, shown.revision)
      await actions.ask(lead, stepProject, { id, to: 'selection' })
    }
    expect(await actions.refusal(lead, proposeTeams, { editionId })).toBe('no-mentor')
    for (const [at, mentor] of [malo, aude].entries())
      await actions.ask(lead, nameMentor, { id: ids[at]!, personId: mentor.person.id })
    const made = await actions.ask(lead, proposeTeams, { editionId })
    expect(made).toMatchObject({ withoutTeam: [], isChecked: true })
    expect(made.total).toBe(made.bound)
    const designers = new Set(people.slice(0, 2).map(({ person }) => person.id))
    for (const { personIds } of made.teams)
      expect(personIds.filter((one) => designers.has(one))).toHaveLength(1)

    const [one, two] = made.teams
    const doubled = [one!, { ...two!, personIds: [one!.personIds[0]!] }]
    expect(await actions.refusal(lead, publishTeams, { editionId, teams: doubled })).toBe('in-two-teams')
    const full = [{ ...one!, personIds: people.map(({ person }) => person.id) }]
    expect(await actions.refusal(lead, publishTeams, { editionId, teams: full })).toBe('too-many-in-team')
    await actions.ask(lead, publishTeams, { editionId, teams: made.teams })
    for (const who of people) expect((await mailsTo(who)).at(-1)!.subject).toContain('Votre équipe')
    // Corrected by hand: two change places.
    const swapped = [
      { ...one!, personIds: [one!.personIds[0]!, two!.personIds[0]!] },
      { ...two!, personIds: [one!.personIds[1]!, two!.personIds[1]!] },
    ]
    await actions.ask(lead, publishTeams, { editionId, teams: swapped })
    const { projects } = await actions.ask(lead, showTeams, { editionId })
    expect(projects.map(({ juniorIds }) => juniorIds.toSorted())).toEqual(
      swapped.map(({ personIds }) => personIds.toSorted()),
    )

    // Delivered, a project has its people still; closed, they may join another and stay read in its team.
    const [over, next] = swapped.map(({ projectId }) => projectId)
    const { id: newer, token } = await call('Un autre')
    await write(await token(), { ...brief, title: 'Un autre' })
    await actions.ask(lead, stepProject, { id: newer, to: 'selection' })
    await actions.ask(lead, nameMentor, { id: newer, personId: malo.person.id })
    await rows(
      sql`update projects.projects set status = 'delivered', launched_at = now(), delivered_at = now() where id = ${over}`,
    )
    const again = [{ projectId: newer, personIds: swapped[0]!.personIds.slice(1) }]
    const placed = async () => (await actions.ask(lead, showTeams, { editionId })).candidates
    expect((await placed()).every(({ inProjectId }) => inProjectId !== null)).toBe(true)
    expect(await actions.refusal(lead, proposeTeams, { editionId })).toBe('nobody-to-place')
    expect(await actions.refusal(lead, publishTeams, { editionId, teams: again })).toBe('in-two-teams')
    await actions.ask(lead, stepProject, { id: over!, to: 'closed' })
    const free = (await placed()).filter(({ inProjectId }) => inProjectId === null)
    expect(free.map(({ personId }) => personId).toSorted()).toEqual(swapped[0]!.personIds.toSorted())
    await actions.ask(lead, publishTeams, { editionId, teams: again })
    expect((await show(lead, over!)).members.filter(({ role }) => role === 'junior')).toHaveLength(2)

    const gone = people.find(({ person }) => person.id === swapped[1]!.personIds[0])!
    const mentor = [malo, aude][ids.indexOf(next!)]!
    const id = next!
    const { id: taskId } = await actions.ask(mentor, addTask, {
      id,
      title: 'Lister',
      personId: gone.person.id,
      dueOn: null,
    })
    await actions.ask(lead, withdrawEnrolment, { id: gone.enrolmentId })
    await actions.settle()
    const left = await show(mentor, id)
    expect(left.members.map(({ personId }) => personId)).not.toContain(gone.person.id)
    expect(left.tasks).toMatchObject([{ id: taskId, doer: null }])
    expect((await mailsTo(mentor)).at(-1)!.subject).toContain('quitte l’équipe')
    expect(await actions.refusal(gone, showProject, { id })).toBe('not-found')
  }, 60_000)

  it('an advisor is asked one thing by one team, and what was answered is kept for it', async () => {
    const { editionId, organisation, lead, enrol, call, launch, mailsTo } = await openProjects(
      database,
      actions,
    )
    const malo = await enrol('Malo', { role: 'mentor' })
    const hugo = await enrol('Hugo', { role: 'mentor', language: 'en' })
    const [lina, ines] = [await enrol('Lina'), await enrol('Ines')]
    const project = await call()
    await launch(project, malo, lina)
    const rota = { editionId, subject: 'Accessibilité', at: '18:00', timeZone: 'Europe/Paris', minutes: 30 }
    // Every Thursday at six, though the clocks change on the way.
    const opened = await actions.ask(hugo, openHours, {
      ...rota,
      personId: hugo.person.id,
      firstOn: '2027-03-25',
      weeks: 2,
    })
    expect(opened).toEqual({ opened: 2 })
    expect(
      await actions.refusal(lina, openHours, {
        ...rota,
        personId: lina.person.id,
        firstOn: '2027-03-25',
        weeks: 1,
      }),
    ).toBe('not-found')
    const { hours } = await actions.ask(lina, listHours, { editionId })
    expect(hours.map(({ startsAt }) => startsAt)).toEqual([
      '2027-03-25T17:00:00.000Z',
      '2027-04-01T16:00:00.000Z',
    ])
    const [hour] = hours
    const question = {
      id: hour!.id,
      projectId: project.id,
      question: 'Quel contraste, les mains mouillées ?',
    }
    expect(await actions.refusal(ines, askAdvisor, question)).toBe('not-found')
    await actions.ask(lina, askAdvisor, question)
    expect(await actions.refusal(malo, askAdvisor, question)).toBe('hour-taken')
    const mail = (await mailsTo(hugo)).at(-1)!
    expect(mail.subject).toContain('A question for you')
    expect(mail.textBody).toMatch(/Thursday,? 25 March/)
    expect(mail.textBody).not.toContain('contraste')
    const feedOf = ({ person }: typeof lina) =>
      actions.within(organisation, async (context) => {
        const reading = { ...context, personId: person.id, language: 'fr' as const, since: context.now }
        return JSON.stringify(await readOwnAdvisorHours(reading))
      })
    // In the calendars of who gives it and of the team, and of nobody else; what was asked in none.
    const [his, theirs] = [await feedOf(hugo), await feedOf(malo)]
    expect(his.match(/[A-Z]{8,}/g)).toEqual(['CONFIRMED', 'TENTATIVE'])
    expect(theirs.match(/2027-[^"]+/g)).toEqual(['2027-03-25T17:00:00.000Z'])
    expect(theirs).toContain('Refonte du site')
    expect(his + theirs).not.toContain('contraste')
    expect(await feedOf(ines)).toBe('[]')
    // Told the day before, of what stands then: an hour given back reminds nobody.
    await actions.ask(lina, askAdvisor, { ...question, id: hours[1]!.id })
    await actions.ask(lina, giveHourBack, { id: hours[1]!.id })
    const reminders = async (who: typeof lina) =>
      (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes('advisor-hour-reminder')).length
    await actions.settleAt('2027-03-24T08:59:00.000Z')
    expect(await reminders(hugo)).toBe(0)
    await actions.settleAt('2027-03-24T09:00:01.000Z')
    await actions.settleAt('2027-03-31T12:00:00.000Z')
    expect([await reminders(hugo), await reminders(lina), await reminders(ines)]).toEqual([1, 1, 0])
    await actions.ask(hugo, keepAnswer, { id: hour!.id, answer: 'Sept pour un.' })
    const seen = async (who: typeof lina) => (await actions.ask(who, listHours, { editionId })).hours[0]!
    expect(await seen(malo)).toMatchObject({ isTaken: true, asked: { answer: 'Sept pour un.', by: 'Lina' } })
    // To others, the programme's team included, it is taken, and nothing else.
    for (const who of [ines, lead as unknown as typeof lina])
      expect(await seen(who)).toMatchObject({ isTaken: true, asked: null })
    const hourActs = [askAdvisor, keepAnswer].map(({ name }) => name)
    expect(actions.tellersOf(listHours)).toEqual(expect.arrayContaining(hourActs))
    // Closed, a project leaves the hours to come to others, and whoever waited for it is told; what was answered stays.
    await actions.ask(lina, askAdvisor, { ...question, id: hours[1]!.id })
    const givenBack = async () =>
      (await mailsTo(hugo)).filter(({ effectKey }) => effectKey.includes('advisor-hour-given-back')).length
    expect(await givenBack()).toBe(1)
    await actions.ask(lead, stepProject, { id: project.id, to: 'closed' })
    expect(await givenBack()).toBe(2)
    const last = (await actions.ask(malo, listHours, { editionId })).hours
    expect(last.map(({ isTaken }) => isTaken)).toEqual([true, false])
    expect(last[0]!.asked).toMatchObject({ answer: 'Sept pour un.' })
  }, 60_000)

  it('a paid line never changes, and each reads their own', async () => {
    const { editionId, lead, enrol, call, launch, rows } = await openProjects(database, actions)
    const [malo, lina, omar] = [
      await enrol('Malo', { role: 'mentor' }),
      await enrol('Lina'),
      await enrol('Omar'),
    ]
    const project = await call()
    await launch(project, malo, lina, omar)
    const line = { id: project.id, what: 'Écrans', cents: 210_000, agreedOn: '2026-11-23' }
    expect(
      await actions.refusal(lead, addPayLine, { ...line, personId: lina.person.id, cents: 720_001 }),
    ).toBe('above-what-was-agreed')
    const { id } = await actions.ask(lead, addPayLine, { ...line, personId: lina.person.id })
    await actions.ask(lead, addPayLine, {
      ...line,
      personId: malo.person.id,
      what: 'Pilotage',
      cents: 90_000,
    })
    expect(await actions.refusal(lead, dayOfPayLine, { id, invoicedOn: null, paidOn: '2026-11-23' })).toBe(
      'not-invoiced',
    )
    expect(await actions.refusal(lead, correctPayLine, { id, what: 'Trop', cents: -100 })).toBe('only-agreed')
    await actions.ask(lead, dayOfPayLine, { id, invoicedOn: '2026-11-23', paidOn: '2026-11-23' })
    expect(await actions.refusal(lead, dayOfPayLine, { id, invoicedOn: null, paidOn: null })).toBe(
      'already-paid',
    )
    for (const statement of [
      sql`update projects.pay_lines set cents = 1 where id = ${id}`,
      sql`delete from projects.pay_lines where id = ${id}`,
    ])
      await expect(rows(statement)).rejects.toThrow('A paid line never changes.')
    await actions.ask(lead, correctPayLine, { id, what: 'Un écran de moins', cents: -10_000 })
    for (const [cents, why] of [
      [-200_001, 'below-nothing'],
      [90_000_000, 'above-what-was-agreed'],
    ] as const)
      expect(await actions.refusal(lead, correctPayLine, { id, what: 'Trop', cents })).toBe(why)
    const own = async (who: typeof lina) =>
      (await actions.ask(who, showOwnPay, { editionId })).lines.map(({ what, cents }) => [what, cents])
    expect(await own(lina)).toEqual([
      ['Écrans', 210_000],
      ['Un écran de moins', -10_000],
    ])
    expect(await own(omar)).toEqual([])
    expect(await own(malo)).toEqual([['Pilotage', 90_000]])
    expect((await actions.ask(lead, showLedger, { editionId })).lines).toHaveLength(3)
    expect(await actions.refusal(malo, showLedger, { editionId })).toBe('not-found')
    const paid = [addPayLine, dayOfPayLine, correctPayLine].map(({ name }) => name)
    expect(actions.tellersOf(showOwnPay)).toEqual(expect.arrayContaining(paid))
  }, 60_000)

  it('whoever is in a team no more is told so, and reads what they are owed and nothing else; a team that stops is told once', async () => {
    const edition = await openProjects(database, actions)
    const { editionId, lead, enrol, call, launch, show, mailsTo } = edition
    const malo = await enrol('Malo', { role: 'mentor' })
    const [lina, omar, ines] = [await enrol('Lina'), await enrol('Omar'), await enrol('Ines')]
    const project = await call()
    const { id, mails } = project
    await launch(project, malo, lina, omar, ines)
    const line = { id, what: 'Écrans', cents: 210_000, agreedOn: '2026-11-23' }
    const { id: paid } = await actions.ask(lead, addPayLine, { ...line, personId: lina.person.id })
    await actions.ask(lead, dayOfPayLine, { id: paid, invoicedOn: '2026-11-23', paidOn: '2026-11-23' })
    await actions.ask(lead, addPayLine, { ...line, personId: lina.person.id, what: 'Textes', cents: 5_000 })
    await actions.ask(lead, addPayLine, { ...line, personId: omar.person.id, what: 'canari-d’Omar' })
    await actions.ask(malo, writeNote, { id, text: 'canari-des-notes' })
    const told = async (who: { email: string } | Enrolled | typeof lead, kind: string) =>
      (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes(`${kind}/`)).length

    const team = (...people: readonly Enrolled[]) => ({
      editionId,
      teams: [{ projectId: id, personIds: people.map(({ person }) => person.id) }],
    })
    await actions.ask(lead, publishTeams, team(omar, ines))
    await actions.ask(lead, publishTeams, team(omar))
    expect(await told(malo, 'project-member-left')).toBe(2)
    for (const who of [lina, ines]) expect(await told(who, 'project-team-left')).toBe(1)
    const mail = (await mailsTo(lina)).at(-1)!
    expect(mail.subject).toContain('Vous n’êtes plus dans l’équipe')
    expect(mail.textBody).toMatch(new RegExp(`client-projects/${editionId}\\s`))
    // Nobody is told of what they did themselves, nor of another who left.
    expect([await told(lead, 'project-member-left'), await told(omar, 'project-team-left')]).toEqual([0, 0])
    expect(await told(lina, 'project-member-left')).toBe(0)

    const owed = async () => {
      const pay = await actions.ask(lina, showOwnPay, { editionId })
      const list = await actions.ask(lina, listProjects, { editionId })
      expect(pay.lines.map(({ what, paidOn }) => [what, paidOn])).toEqual([
        ['Écrans', '2026-11-23'],
        ['Textes', null],
      ])
      expect(list).toMatchObject({ isLead: false, projects: [] })
      const read = JSON.stringify([pay, list])
      for (const canary of ['canari', 'Nolwenn', 'Criée', brief.context, 'Malo', 'Omar'])
        expect(read).not.toContain(canary)
      expect(await actions.refusal(lina, showProject, { id })).toBe('not-found')
    }
    await owed()
    // Out of the edition too; who is owed nothing there reads nothing of it.
    for (const { enrolmentId } of [lina, ines])
      await actions.ask(lead, withdrawEnrolment, { id: enrolmentId })
    await actions.settle()
    await owed()
    expect(await actions.refusal(lina, listHours, { editionId })).toBe('not-found')
    for (const endpoint of [showOwnPay, listProjects])
      expect(await actions.refusal(ines, endpoint, { editionId })).toBe('not-found')

    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect(await actions.refusal(lead, stepProject, { id, to: 'closed' })).toBe('not-now')
    for (const who of [malo, omar]) expect(await told(who, 'project-stopped')).toBe(1)
    for (const who of [lina, ines]) expect(await told(who, 'project-stopped')).toBe(0)
    expect((await mails()).at(-1)!.subject).toContain('s’arrête avant la fin')
    expect(await told({ email: project.email }, 'client-project-stopped')).toBe(1)
    expect((await show(malo, id)).status).toBe('closed')
  }, 60_000)

  it('what the team says to each other is read by nobody else, and a client reads none of it', async () => {
    const { editionId, lead, enrol, call, launch, read, show, mailsTo } = await openProjects(
      database,
      actions,
    )
    const [malo, lina, ines] = [
      await enrol('Malo', { role: 'mentor' }),
      await enrol('Lina'),
      await enrol('Ines'),
    ]
    const project = await call()
    const { id, mails, token } = project
    const deliverableId = await launch(project, malo, lina)
    const canaries = { note: 'canari-des-notes', block: 'canari-du-blocage', client: 'canari-du-client' }
    await actions.ask(lina, writeNote, { id, text: canaries.note })
    const { id: taskId } = await actions.ask(lina, addTask, {
      id,
      title: 'Héberger',
      personId: null,
      dueOn: null,
    })
    await actions.ask(lina, sayOfTask, { id: taskId, isDone: false, blockedOn: canaries.block })
    await actions.ask(lead, commentAsClient, {
      token: await token(),
      by,
      deliverableId,
      text: canaries.client,
    })
    await actions.ask(malo, answerClient, { id: deliverableId, text: 'On regarde.' })
    const tellers = actions.tellersOf(showProject)
    expect(tellers).toEqual(expect.arrayContaining([commentAsClient.name, answerClient.name]))
    await actions.settleAt('2026-11-24T09:30:00.000Z')
    expect((await mailsTo(malo)).at(-1)!.subject).toBe('Bloqué depuis hier\u00a0: Héberger')
    expect(JSON.stringify(await show(malo, id))).toContain(canaries.note)
    const elsewhere = JSON.stringify([
      await read(await token()),
      await mails(),
      await mailsTo(malo),
      await actions.ask(ines, listProjects, { editionId }),
    ])
    for (const canary of [canaries.note, canaries.block]) expect(elsewhere).not.toContain(canary)
    const byTeam = JSON.stringify(await show(lead as unknown as typeof lina, id))
    expect(byTeam).toContain(canaries.client)
    expect(byTeam).not.toContain(canaries.note)
    const mailed = JSON.stringify([await mailsTo(malo), await mailsTo(lina), await mails()])
    expect(mailed).not.toContain(canaries.client)
    expect(await actions.refusal(ines, showProject, { id })).toBe('not-found')
  }, 60_000)
})
