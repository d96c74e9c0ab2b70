import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  decideApplications,
  inviteReviewer,
  listApplications,
  listOwnApplications,
  listReadings,
  replyToTeam,
  saveGrade,
  sendAnswers,
  setThreshold,
  shareOut,
  showApplication,
  showNames,
  showReading,
  showReview,
  withdrawApplication,
  type Decision,
} from '../contract.ts'
import { readSelection } from './index.ts'
import { criteria, openActions, openReview, type Actions } from './testing/open-review.ts'

describeOnBothEngines('a review', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 8 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it('writes, undoes and sends each answer, once, with its mail; a yes enrols, nobody is left without being said', async () => {
    const { lead, join, apply, list, editionId, mailsTo, rows, organisation } = await openReview(
      database,
      actions,
    )
    const people = [await join('Ana'), await join('Bob'), await join('Chloé'), await join('Dan')] as const
    const ids = []
    for (const one of people) ids.push(await apply(one))
    const [ana, bob, chloe, dan] = ids as [string, string, string, string]
    const decide = (id: string, decision: Decision | null, seen: string | null = null, word = '') =>
      actions.ask(lead, decideApplications, { editionId, applications: [{ id, seen, decision, word }] })
    const written = async (id: string) => (await list()).applications.find((one) => one.id === id)!.toSend

    const yes = await decide(ana, 'accept')
    expect(yes.made[0]).toMatchObject({ id: ana, before: null })
    // Changed, and taken back: what stood there is told, so that it can stand there again.
    const no = await decide(ana, 'refuse', yes.made[0]!.decisionId, 'Merci')
    expect(no.made[0]!.before).toEqual({ decision: 'accept', word: '' })
    const undone = await decide(ana, 'accept', no.made[0]!.decisionId)
    await decide(bob, 'refuse', null, 'Votre projet nous a plu.')
    await decide(chloe, 'wait')
    expect(
      await actions.refusal(lead, decideApplications, {
        editionId,
        applications: [{ id: dan, seen: null, decision: 'ask', word: ' ' }],
      }),
    ).toBe('word-missing')
    await decide(dan, 'ask', null, 'Quels jours ?')
    expect(await mailsTo(people[0])).toEqual([])
    expect((await list()).applications.every(({ waitsSince }) => waitsSince !== null)).toBe(true)

    const decisionIds = await Promise.all(ids.map(async (id) => (await written(id))!.id))
    expect(undone.made[0]!.decisionId).toBe(decisionIds[0])
    expect(await actions.ask(lead, sendAnswers, { editionId, decisionIds })).toEqual({
      sent: 4,
      enrolled: 1,
      left: [],
    })
    const again = await actions.ask(lead, sendAnswers, { editionId, decisionIds })
    expect(again.sent).toBe(0)
    expect((await list()).applications.map(({ state }) => state)).toEqual([
      'accepted',
      'refused',
      'waiting-list',
      'asked',
    ])
    expect(
      (await list()).applications.every(({ waitsSince, toSend }) => waitsSince === null && toSend === null),
    ).toBe(true)
    for (const one of people) expect(await mailsTo(one)).toHaveLength(1)
    expect((await mailsTo(people[1]))[0]!.textBody).toContain('Votre projet nous a plu.')
    const enrolled = await rows(
      sql<{
        status: string
      }>`select status from enrolment.enrolments where person_id = ${people[0].person.id}`,
    )
    expect(enrolled).toEqual([{ status: 'enrolled' }])
    expect(await actions.within(organisation, ({ db }) => readSelection(db, editionId))).toMatchObject([
      { applicationId: ana, personId: people[0].person.id, mean: null },
    ])

    // Whoever replied waits again; whoever was refused gets no other answer; the waiting list may.
    await actions.ask(people[3], replyToTeam, { id: dan, text: 'Le mardi.' })
    expect(await actions.refusal(people[3], replyToTeam, { id: dan, text: 'Encore.' })).toBe('nothing-asked')
    expect((await actions.ask(lead, showApplication, { id: dan })).sent[0]).toMatchObject({
      reply: 'Le mardi.',
    })
    expect((await list()).applications.find(({ id }) => id === dan)).toMatchObject({
      state: 'undecided',
      waitsSince: expect.any(String),
    })
    expect((await decide(bob, 'accept')).left).toMatchObject([{ why: 'already-answered' }])
    expect((await decide(chloe, 'accept')).left).toEqual([])
    // Nobody's page says anything of another's.
    const own = await actions.ask(people[2], listOwnApplications, {})
    expect(own.applications).toMatchObject([{ id: chloe, state: 'waiting-list' }])
    await actions.ask(people[2], withdrawApplication, { id: chloe })
    const [gone] = await rows(
      sql<{ answers: unknown }>`select answers from enrolment.applications where id = ${chloe}`,
    )
    expect(gone).toEqual({ answers: null })
    expect(await written(chloe)).toBeNull()
  })

  it('tells the second of two who decide at once, and of a withdrawal and an answer lets the first stand, 10 rounds', async () => {
    const { lead, join, apply, list, editionId, rows } = await openReview(database, actions)
    const other = await join('Deux')
    await rows(sql`insert into programmes.leads (organisation_id, edition_id, person_id, added_at)
      select organisation_id, edition_id, ${other.person.id}, added_at from programmes.leads where edition_id = ${editionId}`)
    for (let round = 0; round < 10; round += 1) {
      const one = await join(`P${round}`)
      const id = await apply(one)
      const write = (who: typeof lead, decision: Decision) =>
        actions.ask(who, decideApplications, {
          editionId,
          applications: [{ id, seen: null, decision, word: '' }],
        })
      const said = await Promise.all([write(lead, 'accept'), write(other, 'refuse')])
      expect(said.map(({ left }) => left.map(({ why }) => why)).flat()).toEqual(['decided-meanwhile'])
      const { toSend } = (await list()).applications.find((row) => row.id === id)!
      const [sent, left] = await Promise.all([
        actions.ask(lead, sendAnswers, { editionId, decisionIds: [toSend!.id] }),
        actions.ask(one, withdrawApplication, { id }).then(
          () => 'withdrawn',
          (error: { code: string }) => error.code,
        ),
      ])
      const { state } = (await list()).applications.find((row) => row.id === id)!
      const [{ enrolled }] = (await rows(sql<{ enrolled: number }>`select count(*)::int as enrolled
        from enrolment.enrolments where person_id = ${one.person.id}`)) as [{ enrolled: number }]
      const stands = { withdrawn: ['withdrawn', 0], accept: ['accepted', 1], refuse: ['refused', 0] } as const
      const outcome = left === 'withdrawn' ? 'withdrawn' : (toSend!.decision as 'accept' | 'refuse')
      expect([left, sent.sent]).toEqual(outcome === 'withdrawn' ? [left, 0] : ['already-answered', 1])
      expect([state, enrolled]).toEqual(stands[outcome])
    }
  })

  it('graded blind by several: their own is nobody’s to grade, the first three come first, and a threshold is written down', async () => {
    const review = await openReview(database, actions)
    const { lead, join, apply, grade, gradeBy, list, editionId, mailsTo } = review
    const [eva, fou, gil] = [await join('Eva'), await join('Foued'), await join('Gil')]
    const ids: string[] = []
    for (let at = 0; at < 7; at += 1) ids.push(await apply(await join(`Inconnu${at}`)))
    const evas = await apply(eva)
    await gradeBy([eva, fou, gil], { isBlind: true })
    expect((await mailsTo(eva))[0]!.textBody).not.toMatch(/Inconnu/)

    expect(await actions.refusal(eva, listApplications, { editionId })).toBe('not-found')
    const mine = await actions.ask(eva, listReadings, { editionId })
    expect(mine.readings.some(({ applicationId }) => applicationId === evas)).toBe(false)
    expect(await actions.refusal(eva, showReading, { id: evas })).toBe('not-found')
    expect(await actions.refusal(eva, showApplication, { id: evas })).toBe('not-found')
    const first = mine.readings
      .filter(({ calibrates }) => calibrates)
      .map(({ applicationId }) => applicationId)
    expect(first).toEqual(ids.slice(0, 3))
    const later = mine.readings.find(({ calibrates }) => !calibrates)!
    const marks = Object.fromEntries(criteria.map(({ key }) => [key, 2]))
    expect(
      await actions.refusal(eva, saveGrade, { id: later.applicationId, marks, note: '', gives: true }, 1),
    ).toBe('calibrate-first')

    // Hers alone until she gives it.
    await grade(eva, first[0]!, 4, 'CANARI-REMARQUE', false)
    const lookOf = async () =>
      JSON.stringify([
        await list(),
        await actions.ask(lead, showApplication, { id: first[0]! }),
        await actions.ask(fou, listReadings, { editionId }),
        await actions.ask(fou, showReading, { id: first[0]! }),
        await actions.ask(lead, showReview, { editionId }),
      ])
    expect(await lookOf()).not.toMatch(/CANARI|Inconnu|Nantes|"mean":4/)
    expect(
      await actions.refusal(eva, saveGrade, { id: first[0]!, marks: {}, note: '', gives: true }, 2),
    ).toBe('mark-missing')
    for (const id of first) await grade(eva, id, 4, 'CANARI-REMARQUE')
    // Given, the team reads it, and no other reviewer before they have graded all three themselves.
    expect((await actions.ask(lead, showApplication, { id: first[0]! })).givenGrades[0]!.note).toBe(
      'CANARI-REMARQUE',
    )
    expect((await actions.ask(fou, listReadings, { editionId })).calibration).toBeNull()
    for (const id of first) await grade(fou, id, 2)
    const { calibration } = await actions.ask(fou, listReadings, { editionId })
    expect(calibration).toMatchObject({ given: 2, reviewers: 3 })
    expect(calibration!.applications[0]!.criteria[0]).toMatchObject({ mine: 2, others: [4] })
    expect(JSON.stringify(calibration)).not.toMatch(/Eva|CANARI/)
    expect(await actions.refusal(eva, saveGrade, { id: first[0]!, marks, note: '', gives: true }, 3)).toBe(
      'given-for-good',
    )
    expect(await actions.refusal(gil, saveGrade, { id: evas, marks, note: '', gives: false }, 1)).toBe(
      'calibrate-first',
    )

    const row = (await list()).applications.find(({ id }) => id === first[0])!
    expect(row).toMatchObject({
      name: null,
      email: null,
      city: null,
      grades: { given: 2, readers: 3, mean: 3, lowest: 2, highest: 4 },
    })
    const { threshold, decided } = await actions.ask(lead, setThreshold, {
      editionId,
      role: 'mentee',
      threshold: 3,
      belowAs: 'wait',
    })
    expect([threshold.above, threshold.below, threshold.ungraded, decided]).toEqual([3, 0, 5, 3])
    expect((await list()).thresholds).toMatchObject([
      { by: lead.person.name, threshold: 3, above: 3, below: 0, ungraded: 5 },
    ])
    expect(
      await actions.refusal(lead, setThreshold, { editionId, role: 'mentor', threshold: 3, belowAs: 'wait' }),
    ).toBe('nothing-graded')

    await actions.ask(lead, showNames, { editionId })
    expect((await list()).applications[0]).toMatchObject({ name: 'Inconnu0' })
    // Reviewers never learn them, and grade no more.
    expect(JSON.stringify(await actions.ask(gil, showReading, { id: first[0]! }))).not.toMatch(
      /Inconnu|Nantes|CANARI/,
    )
    expect(await actions.refusal(gil, saveGrade, { id: first[0]!, marks, note: '', gives: true }, 1)).toBe(
      'grading-over',
    )
    expect(await actions.refusal(lead, shareOut, { editionId })).toBe('names-shown')
    expect(await actions.refusal(lead, inviteReviewer, { editionId, name: 'X', email: 'x' })).toBe(
      'email-invalid',
    )
  })
})
