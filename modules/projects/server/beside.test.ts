import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addPayLine,
  answerExtra,
  askAdvisor,
  askForMore,
  commentAsClient,
  disownClientLink,
  editBrief,
  keepAnswer,
  leaveTeam,
  listHours,
  listProjects,
  nameMentor,
  openHours,
  proposeExtra,
  refuseExtra,
  removeHour,
  sayClientWord,
  sayOfTask,
  sendClientLink,
  showLedger,
  showTeams,
  stepProject,
  takeBackAnswer,
  takeBackExtra,
  tellOnFridays,
  type Brief,
} from '../contract.ts'
import { openBoth } from './testing/open-both.ts'
import { brief, by, openActions, openProjects, type Actions } from './testing/open-projects.ts'

describeOnBothEngines('two projects that one mentor steers', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('each is reached, said of, told and put back for itself', async () => {
    const { lead, malo, lina, one, other, told, show, read, rows, editionId, call } = await openBoth(
      database,
      actions,
    )
    const { id, secret, first, last, word } = one
    for (const deliverableId of [other.mockupId, other.secondId])
      await other.answer(await other.send(deliverableId))
    for (const milestoneId of [other.first, null])
      await actions.ask(lead, sayClientWord, other.word(milestoneId, 5))
    const stood = await show(malo, other.id)
    expect(stood).toMatchObject({ status: 'delivered', places: 3, words: [{ score: 5 }, { score: 5 }] })

    // A comment is of its own deliverable, and says in its mail where to read it.
    await actions.ask(lead, commentAsClient, { token: secret, by, deliverableId: one.mockupId, text: 'Oui.' })
    const foreign = { token: secret, by, deliverableId: other.mockupId, text: 'Non.' }
    expect(await actions.refusal(lead, commentAsClient, foreign)).toBe('no-such-link')
    expect((await show(malo, id)).deliverables.map(({ comments }) => comments.length)).toEqual([1, 0])
    const [comment] = await told(lina, 'project-client-commented')
    expect(comment!.textBody).toContain(`${by} a écrit un mot sur «\u202fMaquette, six écrans\u202f»`)
    expect(comment!.textBody).toContain('«\u202fIci\u202f»')
    expect(comment!.textBody).toContain(`/client-projects/${editionId}/${id}`)
    await rows(sql`update platform.rate_limits set count = 40 where bucket = ${`client-comment/${id}`}`)
    const again = { ...foreign, deliverableId: one.mockupId }
    expect(await actions.refusal(lead, commentAsClient, again)).toBe('too-many-requests')

    // Two that were asked for: what one would move was reached before the yes, and taken back it moves nothing else.
    const ask = async (text: string) => {
      await actions.ask(lead, askForMore, { token: secret, by, text })
      return (await show(malo, id)).extras[0]!.id
    }
    const propose = async (extraId: string, milestoneId: string | null) =>
      actions.ask(
        malo,
        proposeExtra,
        {
          id: extraId,
          title: 'Une page',
          word: '',
          more: { endsOn: '2027-01-08', cents: 10_000, juniorsCents: 10_000 },
          replacesId: null,
          milestoneId,
          doerId: lina.person.id,
        },
        1,
      )
    const [page, film, wish, whim] = [
      await ask('Page.'),
      await ask('Film.'),
      await ask('Vœu.'),
      await ask('Envie.'),
    ]
    const asked = async () => (await actions.ask(lead, listProjects, { editionId })).projects[0]!.extrasAsked
    expect(await asked()).toBe(4)
    await propose(page, null)
    await propose(film, first)
    await actions.ask(malo, refuseExtra, { id: wish, word: 'Plus tard.' })
    await actions.ask(lead, answerExtra, { token: secret, by, extraId: whim, answer: 'no', proposal: 1 })
    expect(await asked()).toBe(0)

    // One milestone is reached, on its day; the other is not, and a word is asked of the first alone.
    await one.answer(await one.send(one.mockupId))
    const reached = async () => (await show(malo, id)).milestones.map(({ reachedAt }) => reachedAt)
    const [on, none] = await reached()
    expect([typeof on, none]).toEqual(['string', null])
    for (const milestoneId of [last, other.first, null])
      expect(await actions.refusal(lead, sayClientWord, word(milestoneId, 1))).toBe('not-asked')
    const yes = (extraId: string) => ({ token: secret, by, extraId, answer: 'more' as const, proposal: 2 })
    for (const extraId of [page, film]) await actions.ask(lead, answerExtra, yes(extraId))
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: film })
    const states = (await show(malo, id)).extras.map(({ id: extraId, state }) => [extraId, state])
    expect(states).toEqual([
      [whim, 'declined'],
      [wish, 'refused'],
      [film, 'proposed'],
      [page, 'agreed'],
    ])
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: page })

    actions.clock.now = '2026-11-24T09:00:00.000Z'
    const versionId = await one.send(one.secondId)
    await one.answer(versionId)
    expect((await reached())[0]).toBe(on)
    expect((await read(secret)).wordsAsked.map(({ milestoneId }) => milestoneId)).toEqual([first, last, null])
    for (const [milestoneId, score] of [
      [first, 1],
      [last, 2],
      [null, 3],
      [first, 4],
    ] as const)
      await actions.ask(lead, sayClientWord, word(milestoneId, score))
    const said = new Map((await show(malo, id)).words.map(({ milestoneId, score }) => [milestoneId, score]))
    expect(said).toEqual(new Map([[first, 4], [last, 2], [null, 3]])) // oxfmt-ignore
    expect((await read(secret)).wordsAsked).toEqual([])
    // Taken back twice it is told twice, and the other stays delivered.
    await actions.ask(lead, takeBackAnswer, { token: secret, versionId })
    await one.answer(versionId)
    actions.clock.now = '2026-11-24T10:00:00.000Z'
    await actions.ask(lead, takeBackAnswer, { token: secret, versionId })
    expect(await told(lina, 'project-answer-taken-back')).toHaveLength(4)
    expect((await show(malo, id)).status).toBe('running')

    // What a brief's edit sets of the team is set there alone.
    const shown = await show(malo, id)
    await actions.ask(malo, editBrief, { ...shown, places: 5, skills: ['code'] }, shown.revision)
    await actions.ask(lead, tellOnFridays, { token: secret, isOn: false })
    expect([(await read(secret)).tellsOnFridays, (await read(other.secret)).tellsOnFridays]).toEqual([
      false,
      true,
    ])
    await actions.ask(lead, tellOnFridays, { token: secret, isOn: true })
    const friday = async (day: string) => {
      await actions.settleAt(`${day}T15:00:01.000Z`)
      return (await told(one, 'client-friday')).at(-1)!.textBody
    }
    expect(await friday('2026-11-27')).toContain('Étape atteinte\u00a0: Maquette')
    const { id: taskId } = (await show(malo, id)).tasks[0]!
    await actions.ask(malo, sayOfTask, { id: taskId, isDone: true, blockedOn: '' })
    const second = await friday('2026-12-04')
    expect([second.includes('Fait'), second.includes('Étape atteinte')]).toEqual([true, false])

    // Disowned twice, it is told twice; what belongs to this one is not proposed to it as usual.
    for (const _ of ['once', 'twice']) {
      await actions.ask(malo, sendClientLink, { id })
      await actions.ask(lead, disownClientLink, { token: await one.token() })
    }
    expect(await told(malo, 'project-link-disowned')).toHaveLength(2)
    expect((await show(malo, id)).usualDeliverables).toEqual(['Affiche', 'Maquette, six écrans'])
    await rows(sql`update projects.deliverables set title = title || ' bis' where project_id = ${other.id}`)
    expect((await show(malo, id)).usualDeliverables).toEqual(['Affiche bis', 'Maquette, six écrans bis'])
    await rows(
      sql`update projects.deliverables set title = replace(title, ' bis', '') where project_id = ${other.id}`,
    )
    const empty = await call('Le suivant')
    expect((await show(lead, empty.id)).usualDeliverables).toEqual([
      'Maquette, six écrans',
      'Affiche',
      'Notice',
    ])
    const { usualDeliverables: _, link: __, today: ___, ...stays } = stood
    expect(await show(malo, other.id)).toMatchObject(stays)
  }, 120_000)

  it('who leaves one has what is theirs in the other; what another edition has is read in neither', async () => {
    const all = await openBoth(database, actions)
    const { lead, malo, aude, lina, omar, zoe, one, other, told, show, rows, editionId } = all
    const pay = { what: 'Écrans', agreedOn: '2026-11-23' }
    await actions.ask(lead, addPayLine, { ...pay, id: other.id, personId: zoe.person.id, cents: 700_000 })
    await actions.ask(lead, addPayLine, { ...pay, id: one.id, personId: lina.person.id, cents: 600_000 })
    const more = { ...pay, id: one.id, personId: omar.person.id, cents: 120_001 }
    expect(await actions.refusal(lead, addPayLine, more)).toBe('above-what-was-agreed')
    // Another edition has copies of all of it.
    const copyOf = (table: string, where: ReturnType<typeof sql>, changed: ReturnType<typeof sql>) =>
      sql`insert into ${sql.table(table)} select (jsonb_populate_record(null::${sql.table(table)},
        to_jsonb(it) || jsonb_build_object('id', gen_random_uuid()) || ${changed})).* from ${sql.table(table)} as it where ${where}`
    const opening = {
      editionId,
      subject: 'Prix',
      at: '18:00',
      timeZone: 'Europe/Paris',
      minutes: 30,
      weeks: 3,
    }
    await actions.ask(aude, openHours, { ...opening, personId: aude.person.id, firstOn: '2026-11-26' })
    const [away] = await rows(
      sql<{
        id: string
      }>`${copyOf('programmes.editions', sql`id = ${editionId}`, sql`'{}'::jsonb`)} returning id`,
    )
    const elsewhere = sql`jsonb_build_object('edition_id', ${away!.id}::text)`
    const [theirs] = await rows(
      sql<{ id: string }>`${copyOf('projects.projects', sql`id = ${one.id}`, elsewhere)} returning id`,
    )
    const ofTheirs = sql`jsonb_build_object('project_id', ${theirs!.id}::text)`
    await rows(copyOf('projects.pay_lines', sql`project_id = ${one.id}`, ofTheirs))
    await rows(
      copyOf(
        'projects.deliverables',
        sql`project_id = ${one.id}`,
        sql`${ofTheirs} || '{"milestone_id": null}'`,
      ),
    )
    await rows(copyOf('projects.members', sql`project_id = ${one.id}`, sql`${ofTheirs} || ${elsewhere}`))
    await rows(sql`insert into projects.hours (organisation_id, id, edition_id, advisor_id, subject, starts_at, minutes, time_zone)
      select organisation_id, gen_random_uuid(), ${away!.id}, advisor_id, subject, starts_at + interval '90 days', minutes, time_zone
      from projects.hours where edition_id = ${editionId}`)
    const { projects, lines } = await actions.ask(lead, showLedger, { editionId })
    expect(projects.map(({ id, members }) => [id, members.length])).toEqual([
      [one.id, 3],
      [other.id, 2],
    ])
    expect(lines.map(({ projectId, personName }) => [projectId, personName])).toEqual([
      [one.id, 'Lina'],
      [other.id, 'Zoé'],
    ])
    const teams = await actions.ask(lead, showTeams, { editionId })
    expect(teams.projects.map(({ id }) => id)).toEqual([one.id, other.id])
    expect(teams.candidates.map(({ name, inProjectId }) => [name, inProjectId])).toEqual([
      ['Lina', one.id],
      ['Omar', one.id],
      ['Zoé', other.id],
    ])
    const { hours } = await actions.ask(lina, listHours, { editionId })
    expect([hours.length, (await show(lead, other.id)).usualDeliverables]).toEqual([
      3,
      ['Maquette, six écrans', 'Notice'],
    ])

    // An hour is asked for by one team: its advisor and that team are told of it, reminded, and of the answer once.
    const [hour, spare, kept] = hours.map(({ id }) => id)
    const question = { projectId: one.id, question: 'Combien ?' }
    await actions.ask(lina, askAdvisor, { ...question, id: hour! })
    const [asked] = await told(aude, 'advisor-asked')
    for (const words of [
      'Lina, de l’équipe «\u202fIci\u202f»',
      'Prix',
      'jeudi 26 novembre',
      `/advisors/${editionId}`,
    ])
      expect(`${asked!.subject} ${asked!.textBody}`).toContain(words)
    expect(await actions.refusal(aude, keepAnswer, { id: spare!, answer: 'Rien.' })).toBe('nothing-asked')
    await actions.ask(aude, removeHour, { id: spare! })
    expect((await actions.ask(zoe, listHours, { editionId })).hours.map(({ isTaken }) => isTaken)).toEqual([
      true,
      false,
    ])
    await actions.settleAt('2026-11-25T09:00:01.000Z')
    for (const who of [aude, malo, lina, omar, zoe])
      expect([who.person.name, (await told(who, 'advisor-hour-reminder')).length]).toEqual([
        who.person.name,
        who === zoe ? 0 : 1,
      ])
    expect(await actions.refusal(aude, keepAnswer, { id: hour!, answer: 'Cent.' })).toBe('hour-to-come')
    actions.clock.now = '2026-11-26T17:00:00.000Z'
    for (const answer of ['Cent.', 'Cent dix.']) await actions.ask(aude, keepAnswer, { id: hour!, answer })
    actions.clock.now = '2026-11-25T09:00:01.000Z'
    for (const who of [malo, lina, omar]) {
      const [answered, ...others] = await told(who, 'advisor-answered')
      expect([answered!.textBody.includes('Aude a écrit la réponse'), others]).toEqual([true, []])
    }
    expect([await told(aude, 'advisor-answered'), await told(zoe, 'advisor-answered')]).toEqual([[], []])

    // Who steers both and leaves one keeps what is theirs in the other; who stays keeps theirs.
    const doers = async (id: string) => {
      const { tasks, deliverables } = await show(lead, id)
      return [...tasks, ...deliverables].map(({ title, doer }) => [title, doer?.name])
    }
    await actions.ask(lead, nameMentor, { id: one.id, personId: aude.person.id })
    await actions.ask(lead, leaveTeam, { id: one.id, personId: lina.person.id })
    const [left] = await told(aude, 'project-member-left')
    expect(left!.textBody).toContain('Lina n’est plus dans l’équipe de «\u202fIci\u202f»')
    expect(left!.textBody).toContain(`/client-projects/${editionId}/${one.id}`)
    expect(await doers(one.id)).toEqual([
      ['Pour Malo', undefined],
      ['Pour Omar', 'Omar'],
      ['Maquette, six écrans', undefined],
      ['Notice', 'Omar'],
    ])
    expect(await doers(other.id)).toEqual([
      ['Pour Malo', 'Malo'],
      ['Pour Zoé', 'Zoé'],
      ['Maquette, six écrans', 'Zoé'],
      ['Affiche', 'Zoé'],
    ])
    expect((await show(lead, other.id)).members.map(({ name }) => name)).toEqual(['Malo', 'Zoé'])

    // Closed, it frees the hours to come that are its own, and asks for no other; one that has begun is taken by nobody.
    await actions.ask(omar, askAdvisor, { ...question, id: kept! })
    await actions.ask(lead, stepProject, { id: one.id, to: 'closed' })
    expect(await actions.refusal(omar, askAdvisor, { ...question, id: kept! })).toBe('not-in-team')
    await actions.ask(zoe, askAdvisor, { id: kept!, projectId: other.id, question: 'Et moi ?' })
    const freed = (await told(aude, 'advisor-hour-given-back')).map(({ textBody }) => textBody)
    expect(freed).toHaveLength(2)
    actions.clock.now = '2026-12-11T09:00:00.000Z'
    expect(
      await actions.refusal(zoe, askAdvisor, { id: kept!, projectId: other.id, question: 'Tard ?' }),
    ).toBe('hour-over')
    expect(await actions.refusal(aude, removeHour, { id: kept! })).toBe('hour-over')
    expect((await actions.ask(omar, listHours, { editionId })).teams).toEqual([])
  }, 120_000)

  it('before the launch, what the client agreed to goes with a mail that names it', async () => {
    const { lead, call, write, show } = await openProjects(database, actions)
    const { id, token, mails } = await call()
    const [mockup] = brief.deliverables
    const notice = { id: null, title: 'Notice', dueOn: null, checks: [] }
    await write(await token(), { ...brief, deliverables: [mockup!, notice] })
    const edit = async (deliverables: Brief['deliverables']) => {
      const shown = await show(lead, id)
      await actions.ask(lead, editBrief, { ...shown, deliverables }, shown.revision)
      return mails()
    }
    const before = (await mails()).length
    const [agreed, other] = (await show(lead, id)).deliverables
    const film = { id: null, title: 'Film', dueOn: null, checks: [] }
    expect(await edit([agreed!, other!, film])).toHaveLength(before)
    const told = await edit([{ ...agreed!, title: 'Maquette', dueOn: null }])
    expect(told).toHaveLength(before + 1)
    const mail = told.at(-1)!.textBody.replaceAll(/\s/g, ' ')
    for (const words of [
      'Maquette, six écrans → Maquette',
      '15 décembre 2026 → pas encore dit',
      'Livrable retiré : Notice',
    ])
      expect(mail).toContain(words)
    // What nobody agreed to is the team's own.
    expect(mail).not.toContain('Film')
    expect(await edit([])).toHaveLength(before + 1)
  }, 60_000)

  it('closed, the client learns that what they still asked for is dropped, and nothing where nothing was', async () => {
    const { lead, call, launch, enrol } = await openProjects(database, actions)
    const malo = await enrol('Malo', { role: 'mentor' })
    const stops: string[] = []
    for (const title of ['Un', 'Deux']) {
      const project = await call(title)
      await launch(project, malo, await enrol(title))
      const token = await project.token()
      if (title === 'Un') await actions.ask(lead, askForMore, { token, by, text: 'Une page.' })
      await actions.ask(lead, stepProject, { id: project.id, to: 'closed' })
      stops.push((await project.mails()).at(-1)!.textBody)
    }
    expect(stops.map((text) => text.includes('reste sans suite'))).toEqual([true, false])
    expect(stops.every((text) => text.includes('avant la fin'))).toBe(true)
  }, 60_000)
})
