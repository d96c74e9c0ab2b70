import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import {
  addPayLine,
  addTask,
  agreeDeliverable,
  answerClient,
  answerExtra,
  answerVersion,
  askAdvisor,
  askClient,
  askForMore,
  changeContact,
  commentAsClient,
  correctPayLine,
  dayOfPayLine,
  editBrief,
  giveHourBack,
  keepAnswer,
  leaveTeam,
  listHours,
  listProjects,
  nameMentor,
  openHours,
  proposeExtra,
  publishTeams,
  refuseExtra,
  removeHour,
  removePayLine,
  removeTask,
  revokeClientLinks,
  savePlan,
  sayClientWord,
  sayOfTask,
  sendVersion,
  showLedger,
  showOwnPay,
  stepProject,
  takeBackAnswer,
  takeBackExtra,
  writeNote,
} from '../contract.ts'
import { brief, by, openActions, openProjects, type Actions, type Enrolled } from './testing/open-projects.ts'

describeOnBothEngines('a project beside another', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('leaves it as it was, whatever its team, its client and the programme’s team do; closed, nothing of it moves', async () => {
    const edition = await openProjects(database, actions)
    const { editionId, lead, enrol, call, launch, show, read, rows, mailsTo } = edition
    const [malo, aude, hugo] = [
      await enrol('Malo', { role: 'mentor' }),
      await enrol('Aude', { role: 'mentor' }),
      await enrol('Hugo', { role: 'mentor' }),
    ]
    const [lina, omar, zoe] = [await enrol('Lina'), await enrol('Omar'), await enrol('Zoé')]
    const ines = await enrol('Ines')
    const rota = { editionId, subject: 'Prix', at: '18:00', timeZone: 'Europe/Paris', minutes: 30, weeks: 4 }
    const opening = { ...rota, personId: hugo.person.id, firstOn: '2026-11-26' }
    await actions.ask(hugo, openHours, opening)
    // Opened twice, they are there once.
    await actions.ask(hugo, openHours, opening)
    expect(await actions.refusal(hugo, openHours, { ...opening, firstOn: '2026-11-22' })).toBe('in-the-past')
    expect(await actions.refusal(hugo, openHours, { ...opening, timeZone: 'Mars/Un' })).toBe(
      'unknown-time-zone',
    )
    const { hours } = await actions.ask(hugo, listHours, { editionId })
    expect(hours).toHaveLength(4)

    /** Something of each kind in a project: plan, tasks, words, a version that waits, more that was asked for, pay, an hour. */
    async function live(title: string, mentor: Enrolled, juniors: Enrolled[], hourId: string) {
      const project = await call(title)
      const { id } = project
      const deliverableId = await launch(project, mentor, ...juniors)
      const junior = juniors[0]!
      await actions.ask(mentor, askClient, { id, proposals: ['Notice', 'Formation'] })
      const secret = await project.token()
      const [, notice] = (await show(mentor, id)).deliverables
      await actions.ask(lead, agreeDeliverable, {
        token: secret,
        by,
        deliverableId: notice!.id,
        isWanted: true,
      })
      const milestone = (name: string, dueOn: string, ids: string[]) => ({
        id: null,
        title: name,
        dueOn,
        deliverableIds: ids,
      })
      await actions.ask(mentor, savePlan, {
        id,
        milestones: [
          milestone('Maquette', '2026-12-15', [deliverableId]),
          milestone('Remise', '2026-12-22', [notice!.id]),
        ],
        doers: [
          { deliverableId, personId: junior.person.id },
          { deliverableId: notice!.id, personId: junior.person.id },
        ],
      })
      const task = { id, title: 'Lister', personId: junior.person.id, dueOn: '2026-12-01' }
      const { id: taskId } = await actions.ask(junior, addTask, task)
      const { id: doneId } = await actions.ask(junior, addTask, { ...task, title: 'Fait' })
      await actions.ask(junior, sayOfTask, { id: doneId, isDone: true, blockedOn: '' })
      await actions.ask(junior, sayOfTask, { id: taskId, isDone: false, blockedOn: 'Le client.' })
      await actions.ask(junior, writeNote, { id, text: 'Entre nous.' })
      await actions.ask(lead, commentAsClient, { token: secret, by, deliverableId, text: 'Bonjour.' })
      await actions.ask(mentor, answerClient, { id: deliverableId, text: 'On regarde.' })
      await actions.ask(junior, sendVersion, { id: deliverableId, note: 'Un.', link: '', ticked: [] })
      for (const text of ['Une page.', 'Une autre.'])
        await actions.ask(lead, askForMore, { token: secret, by, text })
      const [second, first] = (await show(mentor, id)).extras
      const proposal = {
        id: first!.id,
        title: 'Une page',
        word: '',
        more: { endsOn: '2027-01-08', cents: 90_000, juniorsCents: 60_000 },
        replacesId: null,
        milestoneId: (await show(mentor, id)).milestones[1]!.id,
        doerId: junior.person.id,
      }
      await actions.ask(mentor, proposeExtra, proposal, 1)
      const pay = { id, personId: junior.person.id, what: 'Écrans', cents: 10_000, agreedOn: '2026-11-23' }
      const { id: payId } = await actions.ask(lead, addPayLine, pay)
      await actions.ask(junior, askAdvisor, { id: hourId, projectId: id, question: 'Combien ?' })
      const extraIds = [first!.id, second!.id] as const
      return {
        ...project,
        deliverableId,
        noticeId: notice!.id,
        secret,
        taskId,
        doneId,
        extraIds,
        payId,
        proposal,
      }
    }
    const beside = await live('Tout contre', aude, [zoe], hours[0]!.id)
    const stands = async () => {
      const { projects, lines } = await actions.ask(lead, showLedger, { editionId })
      const all = await actions.ask(lead, listProjects, { editionId })
      return [
        { ...(await show(aude, beside.id)), usualDeliverables: [] },
        { ...(await show(zoe, beside.id)), usualDeliverables: [] },
        await read(beside.secret),
        (await actions.ask(zoe, showOwnPay, { editionId })).lines,
        lines.filter(({ projectId }) => projectId === beside.id),
        projects.find(({ id }) => id === beside.id),
        all.projects.find(({ id }) => id === beside.id),
        (await actions.ask(zoe, listHours, { editionId })).hours.find(({ id }) => id === hours[0]!.id),
        await mailsTo(aude),
        await mailsTo(zoe),
        await beside.mails(),
      ]
    }
    // Another edition of the organisation has one too, of other people.
    const [elsewhere] = await rows(sql<{ id: string }>`with copied as (
        insert into programmes.editions select (jsonb_populate_record(null::programmes.editions,
          to_jsonb(editions) || jsonb_build_object('id', gen_random_uuid()))).*
        from programmes.editions where id = ${editionId} returning organisation_id, id)
      insert into projects.projects select (jsonb_populate_record(null::projects.projects,
        to_jsonb(projects) || jsonb_build_object('id', gen_random_uuid(), 'edition_id', copied.id, 'status', 'selection'))).*
      from projects.projects, copied where projects.id = ${beside.id} returning id`)
    const before = await stands()
    const its = (await show(aude, beside.id)).milestones[0]!

    const one = await live('Ici', malo, [lina, omar], hours[1]!.id)
    const { id, secret, deliverableId, noticeId, extraIds, proposal } = one
    expect((await actions.ask(lead, listProjects, { editionId })).projects).toHaveLength(2)
    expect((await actions.ask(lead, showLedger, { editionId })).projects).toHaveLength(2)
    // What is another's is not this one's.
    const plan = { id, milestones: [], doers: [] }
    const moved = { id: its.id, title: 'Ici', dueOn: '2026-12-15', deliverableIds: [] }
    expect(await actions.refusal(malo, savePlan, { ...plan, milestones: [moved] })).toBe(
      'not-of-this-project',
    )
    expect(
      await actions.refusal(malo, addTask, { id, title: 'À qui', personId: zoe.person.id, dueOn: null }),
    ).toBe('not-of-this-project')
    for (const asked of [
      actions.refusal(lina, answerClient, { id: beside.deliverableId, text: 'Non.' }),
      actions.refusal(lina, sayOfTask, { id: beside.taskId, isDone: true, blockedOn: '' }),
      actions.refusal(malo, refuseExtra, { id: beside.extraIds[0], word: 'Non.' }),
      actions.refusal(malo, giveHourBack, { id: hours[0]!.id }),
      actions.refusal(malo, removeHour, { id: hours[0]!.id }),
      actions.refusal(malo, keepAnswer, { id: hours[0]!.id, answer: 'Non.' }),
      actions.refusal(malo, askAdvisor, { id: hours[2]!.id, projectId: beside.id, question: 'Non ?' }),
    ])
      expect(await asked).toBe('not-found')
    const foreign = { token: beside.secret, by, extraId: extraIds[0], answer: 'more' as const, proposal: 2 }
    expect(await actions.refusal(lead, answerExtra, foreign)).toBe('already-answered')

    const shown = await show(malo, id)
    const briefOf = { ...shown, leftOut: 'Rien.', deliverables: shown.deliverables }
    await actions.ask(malo, editBrief, briefOf, shown.revision)
    await actions.ask(malo, removeTask, { id: one.taskId })
    expect(await actions.refusal(malo, removeTask, { id: one.doneId })).toBe('task-done')
    const version = async (of: string) =>
      (await show(lead, id)).deliverables.find((some) => some.id === of)!.versions[0]!.id
    const answer = { token: secret, by, versionId: await version(deliverableId), word: 'Plus gros.' }
    await actions.ask(lead, answerVersion, { ...answer, answer: 'change' })
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Deux.', link: '', ticked: [] })
    const accept = {
      ...answer,
      versionId: await version(deliverableId),
      answer: 'accepted' as const,
      word: '',
    }
    await actions.ask(lead, answerVersion, accept)
    await actions.ask(lead, takeBackAnswer, { token: secret, versionId: accept.versionId })
    await actions.ask(lead, answerVersion, accept)
    const { id: reachedId } = (await show(malo, id)).milestones[0]!
    const word = { token: secret, by, milestoneId: reachedId, score: 4, text: 'Bien.' }
    await actions.ask(lead, sayClientWord, word)
    expect(await actions.refusal(lead, sayClientWord, { ...word, milestoneId: its.id })).toBe('not-asked')
    const more = { token: secret, by, extraId: extraIds[0], answer: 'more' as const, proposal: 2 }
    await actions.ask(lead, answerExtra, more)
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: extraIds[0] })
    await actions.ask(lead, answerExtra, more)
    await actions.ask(malo, refuseExtra, { id: extraIds[1], word: 'Plus le temps.' })
    expect(await actions.refusal(malo, proposeExtra, proposal, 2)).toBe('already-answered')
    await actions.ask(lead, dayOfPayLine, { id: one.payId, invoicedOn: '2026-11-23', paidOn: '2026-11-23' })
    await rows(sql`update projects.hours set starts_at = ${actions.clock.now} where id = ${hours[1]!.id}`)
    await actions.ask(hugo, keepAnswer, { id: hours[1]!.id, answer: 'Cent.' })
    await actions.ask(lina, askAdvisor, { id: hours[2]!.id, projectId: id, question: 'Et là ?' })
    await actions.ask(lina, giveHourBack, { id: hours[2]!.id })
    await actions.ask(hugo, removeHour, { id: hours[3]!.id })
    expect((await actions.ask(hugo, listHours, { editionId })).hours).toHaveLength(3)
    const mail = (await mailsTo(hugo)).at(-1)!
    expect(mail.textBody).toContain(`/advisors/${editionId}`)
    await actions.ask(lead, revokeClientLinks, { id })
    await actions.ask(lead, withdrawEnrolment, { id: omar.enrolmentId })
    await actions.ask(lead, withdrawEnrolment, { id: lina.enrolmentId })
    await actions.settle()
    // What was done stays its doer's; what was not is free.
    const left = await show(malo, id)
    expect(left.tasks).toMatchObject([{ title: 'Fait', doer: { name: 'Lina' } }])
    expect(left.deliverables.map(({ doer }) => doer)).toEqual(left.deliverables.map(() => null))
    expect(left.members.map(({ name }) => name)).toEqual(['Malo'])

    await rows(sql`update projects.projects set status = 'closed', closed_at = now() where id = ${id}`)
    for (const asked of [
      actions.refusal(malo, addTask, { id, title: 'Tard', personId: null, dueOn: null }),
      actions.refusal(malo, writeNote, { id, text: 'Tard.' }),
      actions.refusal(malo, sayOfTask, { id: one.doneId, isDone: false, blockedOn: '' }),
      actions.refusal(malo, removeTask, { id: one.doneId }),
      actions.refusal(malo, answerClient, { id: deliverableId, text: 'Tard.' }),
      actions.refusal(malo, savePlan, plan),
      actions.refusal(malo, editBrief, briefOf, left.revision),
    ])
      expect(await asked).toBe('project-closed')
    expect(await actions.refusal(malo, refuseExtra, { id: extraIds[1], word: 'Tard.' })).toBe('not-now')
    expect(
      await actions.refusal(malo, sendVersion, { id: noticeId, note: 'Tard.', link: '', ticked: [] }),
    ).toBe('not-running')
    const publish = (projectId: string, ...personIds: string[]) =>
      actions.refusal(lead, publishTeams, { editionId, teams: [{ projectId, personIds }] })
    expect(await publish(id, ines.person.id)).toBe('not-selecting')
    expect(await publish(elsewhere!.id, ines.person.id)).toBe('not-in-edition')
    expect(await publish(beside.id)).toBe('empty-team')
    expect(await publish(beside.id, zoe.person.id, randomUUID())).toBe('not-in-edition')

    expect(await stands()).toEqual(before)
    // But that titles to which a client of this edition agreed are proposed to the next.
    const { usualDeliverables } = await show(aude, beside.id)
    expect(usualDeliverables).toEqual(['Maquette, six écrans', 'Notice', 'Une page'])
  }, 120_000)

  it('is told what happens in it by kind, and its client at the address that holds; what cannot be is refused', async () => {
    const edition = await openProjects(database, actions)
    const { editionId, lead, enrol, call, launch, show, read, write, mailsTo, rows } = edition
    const [malo, aude] = [await enrol('Malo', { role: 'mentor' }), await enrol('Aude', { role: 'mentor' })]
    const [lina, omar] = [await enrol('Lina'), await enrol('Omar')]
    const project = await call()
    const { id, mails } = project
    const kindsOf = async (who: { email: string }) => (await mailsTo(who)).map(({ effectKey }) => effectKey)
    const told = async (who: { email: string }, kind: string) =>
      (await kindsOf(who)).filter((key) => key.includes(`/${kind}/`) || key.startsWith(`${kind}/`)).length
    const above = { ...brief, juniorsCents: 720_001 }
    await expect(write(await project.token(), above)).rejects.toThrow('pay-above-budget')
    const deliverableId = await launch(project, malo, lina, omar)
    const team = { email: lead.person.email! }
    expect([
      await told(team, 'project-brief-written'),
      await told(project, 'client-project-launched'),
    ]).toEqual([1, 1])
    for (const who of [malo, lina, omar]) expect(await told(who, 'project-launched')).toBe(1)

    // Another address of the client shuts every link that the former one has.
    const former = await project.token()
    const contact = { id, clientName: 'La Criée', contactName: 'Yann Le Goff', contactEmail: project.email }
    await actions.ask(lead, changeContact, contact)
    expect((await read(former)).contactName).toBe('Yann Le Goff')
    const email = `yann-${editionId}@exemple.invalid`
    const before = (await mails()).length
    await actions.ask(lead, changeContact, { ...contact, contactEmail: email })
    await expect(read(former)).rejects.toThrow('no-such-link')
    const [anew, ...others] = await mailsTo({ email })
    expect([(await mails()).length, others]).toEqual([before, []])
    const secret = /client#(\S+)/.exec(anew!.textBody)![1]!

    const shown = await show(malo, id)
    const edit = (changed: object) =>
      actions.refusal(malo, editBrief, { ...shown, ...changed }, shown.revision)
    expect(await edit({ juniorsCents: 720_001 })).toBe('pay-above-budget')
    await actions.ask(lead, commentAsClient, { token: secret, by, deliverableId, text: 'Bonjour.' })
    for (const who of [malo, lina, omar]) expect(await told(who, 'project-client-commented')).toBe(1)
    await actions.ask(malo, answerClient, { id: deliverableId, text: 'Bonjour.' })
    expect(await told({ email }, 'client-commented')).toBe(1)
    await actions.ask(malo, savePlan, {
      id,
      milestones: [{ id: null, title: 'Maquette', dueOn: '2026-12-15', deliverableIds: [deliverableId] }],
      doers: [],
    })
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Un.', link: '', ticked: [] })
    expect(await edit({ deliverables: [] })).toBe('already-sent')
    const versionId = (await show(lead, id)).deliverables[0]!.versions[0]!.id
    await actions.ask(lead, answerVersion, { token: secret, by, versionId, answer: 'accepted', word: '' })
    expect(await told({ email }, 'client-project-delivered')).toBe(1)
    const none = { id, milestones: [], doers: [] }
    expect(await actions.refusal(malo, savePlan, none)).toBe('milestone-reached')
    await actions.ask(lead, takeBackAnswer, { token: secret, versionId })
    for (const who of [malo, lina, omar]) expect(await told(who, 'project-answer-taken-back')).toBe(1)

    await actions.ask(malo, addTask, { id, title: 'Appeler', personId: malo.person.id, dueOn: null })
    // Who steers is another: the former one is of it no more. Who leaves is told of to who steers.
    await actions.ask(lead, nameMentor, { id, personId: aude.person.id })
    await actions.ask(lead, nameMentor, { id, personId: aude.person.id })
    expect((await show(lead, id)).members.map(({ name }) => name).toSorted()).toEqual([
      'Aude',
      'Lina',
      'Omar',
    ])
    expect([await told(aude, 'project-team-published'), await told(malo, 'project-team-published')]).toEqual([
      1, 1,
    ])
    // Who steered is told, once, and what they had to do is nobody's.
    expect([await told(malo, 'project-team-left'), await told(aude, 'project-team-left')]).toEqual([1, 0])
    expect((await show(aude, id)).tasks).toMatchObject([{ title: 'Appeler', doer: null }])
    await actions.ask(lead, leaveTeam, { id, personId: omar.person.id })
    expect(await actions.refusal(lead, leaveTeam, { id, personId: omar.person.id })).toBe('not-in-team')
    expect(await told(aude, 'project-member-left')).toBe(1)

    const pay = { id, personId: lina.person.id, what: 'Écrans', cents: 10_000, agreedOn: '2026-11-23' }
    expect(await actions.refusal(lead, addPayLine, { ...pay, personId: malo.person.id })).toBe('not-in-team')
    const { id: lineId } = await actions.ask(lead, addPayLine, pay)
    const { id: other } = await actions.ask(lead, addPayLine, { ...pay, what: 'Textes' })
    // What is merely agreed is removed, and told; what is invoiced or paid is corrected, told too, and stays.
    await actions.ask(lead, removePayLine, { id: other })
    const toLina = async () => (await mailsTo(lina)).at(-1)!.textBody.replaceAll(/\s/g, ' ')
    expect(await toLina()).toContain('100 €, pour « Textes »')
    await actions.ask(lead, dayOfPayLine, { id: lineId, invoicedOn: '2026-11-23', paidOn: null })
    expect(await actions.refusal(lead, removePayLine, { id: lineId })).toBe('already-invoiced')
    const less = { id: lineId, what: 'Un écran de moins', cents: -1_000 }
    const { id: correctionId } = await actions.ask(lead, correctPayLine, less)
    expect(await toLina()).toContain('-10 €, pour « Un écran de moins »')
    await actions.ask(lead, dayOfPayLine, { id: lineId, invoicedOn: null, paidOn: null })
    expect(await actions.refusal(lead, removePayLine, { id: lineId })).toBe('has-corrections')
    await actions.ask(lead, removePayLine, { id: correctionId })
    await actions.ask(lead, dayOfPayLine, { id: lineId, invoicedOn: '2026-11-23', paidOn: '2026-11-23' })
    expect(await actions.refusal(lead, removePayLine, { id: lineId })).toBe('already-invoiced')
    expect(await actions.refusal(lead, correctPayLine, { id: lineId, what: 'Rien', cents: 0 })).toBe(
      'nothing-to-correct',
    )
    expect((await actions.ask(lead, showLedger, { editionId })).lines).toHaveLength(1)

    await actions.ask(lead, answerVersion, { token: secret, by, versionId, answer: 'accepted', word: '' })
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    // All was delivered: it did not stop.
    expect([await told({ email }, 'client-project-stopped'), await told(aude, 'project-stopped')]).toEqual([
      0, 0,
    ])
    expect(await actions.refusal(lead, changeContact, contact)).toBe('project-closed')
    // What it came to in money: all of it for the programme's team, one's own part for others.
    const paid = { agreed: 10_000, paid: 10_000 }
    expect([(await show(lead, id)).pay, (await show(lina, id)).pay]).toEqual([paid, paid])
    expect((await show(aude, id)).pay).toEqual({ agreed: 0, paid: 0 })
    expect(await actions.refusal(lead, nameMentor, { id, personId: malo.person.id })).toBe('project-closed')
    expect(await rows(sql`select key from platform.jobs where key like 'project-friday/%'`)).toEqual([])
  }, 120_000)
})
