import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { withdrawEnrolment } from '../../enrolment/contract.ts'
import {
  beginRehearsal,
  commentOnHanded,
  editProject,
  endWeeklyHour,
  handIn,
  handInFile,
  openHandedFile,
  sayWhatBlocks,
  setWeeklyHour,
  showCourse,
  showCourseWeek,
  showDeliverables,
} from '../contract.ts'
import { draft, openActions, openCourse, type Actions } from './testing/open-course.ts'

const link = 'https://exemple.invalid/brief'
const file = { id: '01a22915-0000-7000-8000-000000000001', bytes: 1200, kind: 'application/pdf' }

describeOnBothEngines('deliverables', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('have versions and words of the two alone; late is said, what was forgotten comes first the next time', async () => {
    const { editionId, lead, enrol, follow, place, openOne, mailsTo, rows } = await openCourse(
      database,
      actions,
    )
    const [sara, marc] = [
      await enrol('Sara', { role: 'mentor', capacity: 13 }),
      await enrol('Marc', { role: 'mentor' }),
    ]
    const [lou, ilan, other] = [await enrol('Lou'), await enrol('Ilan'), await enrol('Aya')]
    const [id, ofIlan] = (await follow(sara, lou, ilan)) as [string, string]
    const [elsewhere] = (await follow(marc, other)) as [string]
    const project = await openOne()
    for (const one of [lou, ilan]) await place(one, project, '2026-11-02')
    const { deliverables } = await actions.ask(lou, showDeliverables, { relationshipId: id })
    const [brief, mockUp] = deliverables as [(typeof deliverables)[0], (typeof deliverables)[0]]
    expect([brief.dueOn, brief.isLate, mockUp.isLate]).toEqual(['2026-11-08', true, false])
    expect(brief.lines.map(({ kind }) => kind)).toEqual([
      'what',
      'for-whom',
      'by-when',
      'handed-as',
      'own',
      'own',
    ])
    const sent = {
      relationshipId: id,
      expectedId: brief.expectedId,
      text: '',
      link,
      forgotten: ['Les livrables attendus'],
    }
    expect(await actions.refusal(lou, handIn, { ...sent, link: '', text: 'Voici.' })).toBe('handed-otherwise')
    expect(await actions.refusal(lou, handIn, { ...sent, link: '' })).toBe('handed-otherwise')
    expect(await actions.refusal(lou, handIn, { ...sent, expectedId: project })).toBe('not-of-this-project')
    expect(await actions.refusal(sara, handIn, sent)).toBe('not-found')
    expect(await actions.refusal(other, handIn, { ...sent, relationshipId: elsewhere })).toBe('no-project')
    const blocked = { relationshipId: elsewhere, blockedOn: 'Le début' }
    expect(await actions.refusal(other, sayWhatBlocks, blocked)).toBe('no-project')
    // Two at once have two numbers.
    const both = await Promise.all([actions.ask(lou, handIn, sent), actions.ask(lou, handIn, sent)])
    expect(both.map(({ version }) => version)).toEqual(expect.arrayContaining([1, 2]))
    expect(both[0]).toMatchObject({ isLate: true })
    await actions.ask(ilan, handIn, { ...sent, relationshipId: ofIlan, forgotten: ['Le budget'] })
    expect((await mailsTo(sara)).at(-1)!.subject).toBe('Ilan a rendu «\u202fLe brief en deux pages\u202f»')
    const again = await actions.ask(lou, showDeliverables, { relationshipId: id })
    expect(again.deliverables[0]!.lines[0]).toEqual({
      kind: 'own',
      text: 'Les livrables attendus',
      forgotten: 2,
    })
    // What figures are counted from: a first version each, both late; one thing is not due yet.
    const due = await rows<{ dueOn: string; handed: boolean; inTime: boolean }>(
      sql`select due_on, handed, in_time from training.due_deliverables where edition_id = ${editionId} order by due_on`,
    )
    expect(due.map(({ handed, inTime }) => [handed, inTime])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ])
    // The mentor sees what all of theirs forget, and nobody else.
    await place(other, project, '2026-11-02')
    await actions.ask(other, handIn, { ...sent, relationshipId: elsewhere })
    const versionsOf = async (who: typeof lou, relationshipId: string) =>
      (await actions.ask(who, showDeliverables, { relationshipId })).deliverables[0]!.versions.map(
        ({ version }) => version,
      )
    expect([await versionsOf(lou, id), await versionsOf(ilan, ofIlan)]).toEqual([[2, 1], [1]])
    const seen = await actions.ask(sara, showDeliverables, { relationshipId: id })
    expect(seen.deliverables[0]!.lines.slice(0, 2).map(({ text, forgotten }) => [text, forgotten])).toEqual([
      ['Les livrables attendus', 2],
      ['Le budget', 1],
    ])
    const week = await actions.ask(sara, showCourseWeek, {})
    expect(week.forgotten).toEqual([{ line: 'Les livrables attendus', count: 2 }])
    const rowOf = (all: typeof week.rows, name: string) => all.find((row) => row.name === name)!.deliverable
    expect(rowOf(week.rows, 'Lou')).toMatchObject({
      handed: 1,
      expected: 2,
      title: 'La maquette',
      waitsForMe: true,
    })

    const latest = both.find(({ version }) => version === 2)!.id
    await actions.ask(lou, commentOnHanded, { id: latest, text: 'La deuxième est la bonne.' })
    expect(rowOf((await actions.ask(sara, showCourseWeek, {})).rows, 'Lou')).toMatchObject({
      waitsForMe: true,
    })
    await actions.ask(sara, commentOnHanded, { id: latest, text: 'CANARI-MOT très clair.' })
    expect(rowOf((await actions.ask(sara, showCourseWeek, {})).rows, 'Lou')).toMatchObject({
      waitsForMe: false,
    })
    const mail = (await mailsTo(lou)).at(-1)!
    expect(mail.subject).toBe('Un mot sur «\u202fLe brief en deux pages\u202f»')
    expect(mail.textBody).not.toContain('CANARI')
    expect(await actions.refusal(marc, commentOnHanded, { id: latest, text: 'Moi.' })).toBe('not-found')
    expect(await actions.refusal(ilan, commentOnHanded, { id: latest, text: 'Moi.' })).toBe('not-found')
    expect(JSON.stringify(await actions.ask(lead, showCourse, { editionId }))).not.toContain('CANARI')
    expect(await actions.refusal(lead, showDeliverables, { relationshipId: id })).toBe('not-found')

    const ofFile = {
      relationshipId: id,
      expectedId: mockUp.expectedId,
      name: 'maquette.pdf',
      forgotten: '[]',
      file,
    }
    expect(await actions.refusal(lou, handInFile, { ...ofFile, name: 'maquette.docx' })).toBe(
      'not-what-it-says',
    )
    expect(await actions.refusal(lou, handInFile, { ...ofFile, name: 'maquette.exe' })).toBe('unknown-kind')
    expect(await actions.refusal(lou, handInFile, { ...ofFile, forgotten: '{' })).toBe('invalid-input')
    const { id: handedId, version } = await actions.ask(lou, handInFile, ofFile)
    expect(version).toBe(1)
    expect(await actions.ask(sara, openHandedFile, { id: handedId })).toEqual({
      id: file.id,
      name: 'maquette.pdf',
      kind: 'application/pdf',
      bytes: 1200,
    })
    expect(await actions.refusal(ilan, openHandedFile, { id: handedId })).toBe('not-found')
    expect(await actions.refusal(lead, openHandedFile, { id: handedId })).toBe('not-found')

    // On the next project what the one before expected is handed in no more, nor what is asked for no more.
    const next = await openOne({ title: 'Plan média' })
    await place(lou, next, '2026-11-12')
    const { projects } = await actions.ask(lead, showCourse, { editionId })
    const { expected, revision } = projects.find((one) => one.id === next)!
    const [plan, gone] = expected as [(typeof expected)[0], (typeof expected)[0]]
    await actions.ask(lead, editProject, { id: next, ...draft, expected: [plan] }, revision)
    for (const expectedId of [sent.expectedId, gone.id!])
      expect(await actions.refusal(lou, handIn, { ...sent, expectedId })).toBe('not-of-this-project')
    const ofNext = { ...sent, expectedId: plan.id! }
    expect(await actions.ask(lou, handIn, ofNext)).toMatchObject({ version: 1, isLate: false })

    // Over, it stays to be read by whoever handed it in.
    await actions.ask(lead, withdrawEnrolment, { id: sara.enrolmentId })
    await actions.settle()
    const weekly = {
      firstOn: '2026-12-07',
      lastOn: '2026-12-14',
      at: '10:00',
      timeZone: 'Europe/Paris',
      minutes: 45,
    }
    for (const over of [
      actions.refusal(lou, handIn, ofNext),
      actions.refusal(lou, commentOnHanded, { id: latest, text: 'Merci.' }),
      actions.refusal(lou, beginRehearsal, { relationshipId: id }),
      actions.refusal(lou, sayWhatBlocks, { relationshipId: id, blockedOn: '' }),
      actions.refusal(sara, endWeeklyHour, { relationshipId: id }),
      actions.refusal(sara, setWeeklyHour, { relationshipId: id, ...weekly }),
    ])
      expect(await over).toBe('pair-not-open')
    expect(await actions.refusal(sara, openHandedFile, { id: handedId })).toBe('not-found')
    expect(await actions.ask(lou, openHandedFile, { id: handedId })).toMatchObject({ id: file.id })
  }, 60_000)
})
