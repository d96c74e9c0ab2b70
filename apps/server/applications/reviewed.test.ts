import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  answerCall,
  confirmApplication,
  editCall,
  importVolunteers,
  mostFileBytes,
  sendCallFile,
  showCall,
  showEnrolment,
  showPublicCall,
} from '../../../modules/enrolment/contract.ts'
import {
  decideApplications,
  listApplications,
  openApplicationFile,
  sendAnswers,
  showApplication,
  withdrawApplication,
} from '../../../modules/reviews/contract.ts'
import { later } from '../../../platform/server/clock.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, nothingNew, oneMentor, textQuestion } from '../testing/one-volunteer.ts'
import { shareInstance } from '../testing/share-instance.ts'
import { openCallIn } from './open-call.ts'

const day = 86_400_000

describeOnBothEngines('an application', (openTestDatabase) => {
  const open = openCallIn(shareInstance(openTestDatabase))

  it('of a call that is reviewed waits for the team, once a person and role; sent again before an answer it takes its own place', async () => {
    const { instance, lead, editionId, visitor, call, opened, application, basic, email, tokens, enrolled } =
      await open()
    await lead.ask(editCall, { ...call, isReviewed: true }, { revision: opened.revision })
    await visitor.ask(answerCall, application)
    instance.clock.now = later(instance.clock.now, 1000)
    await visitor.ask(answerCall, { ...application, answers: { ...basic.mentee, need: 'Second' } })
    const [second, first] = await tokens(email)
    expect(await visitor.ask(confirmApplication, { token: first! })).toMatchObject({ isReviewed: true })
    expect(await visitor.ask(confirmApplication, { token: second! })).toMatchObject({ isReviewed: true })
    // Opened again, it says the same.
    expect(await visitor.ask(confirmApplication, { token: first! })).toMatchObject({ isReviewed: true })
    expect(await enrolled('Léa')).toEqual([])
    const { applications } = await lead.ask(listApplications, { editionId })
    expect(applications).toMatchObject([
      { number: 1, name: 'Léa Martin', state: 'undecided', city: 'Nantes' },
    ])
    const { id } = applications[0]!
    expect((await lead.ask(showApplication, { id })).answers).toMatchObject({ need: 'Second' })
    const { made } = await lead.ask(decideApplications, {
      editionId,
      applications: [{ id, seen: null, decision: 'accept', word: '' }],
    })
    await lead.ask(sendAnswers, { editionId, decisionIds: [made[0]!.decisionId!] })
    const [row] = await enrolled('Léa')
    expect(row).toMatchObject({ role: 'mentee', appliedAt: expect.any(String) })
    expect((await lead.ask(showEnrolment, { id: row!.id })).answers).toMatchObject({ need: 'Second' })
    const { rows } = await sql`select email, name, city, answers, profile from enrolment.applications
      where person_id = ${row!.personId}`.execute(instance.database.kysely)
    expect(rows.flatMap((one) => Object.values(one as object)).every((value) => value === null)).toBe(true)
  })

  it('takes a CV that is what it says, gives it to the team alone, and throws it away once nothing names it', async () => {
    const { instance, lead, editionId, visitor, call, opened, application, basic, email, tokens } =
      await open()
    const cv = { ...textQuestion, key: 'cv', kind: 'file' as const, askedOf: 'mentee' as const }
    await lead.ask(importVolunteers, {
      ...nothingNew,
      newQuestions: [cv],
      editionId,
      volunteers: [{ ...oneMentor, answers: {} }],
    })
    await lead.ask(editCall, { ...call, isReviewed: true }, { revision: opened.revision })
    const { address } = call
    const { questionnaireVersion } = await visitor.ask(showPublicCall, { address })
    const pdf = Buffer.from('%PDF-1.7 CANARI-CV')
    const send = { address, question: 'cv', name: 'cv-lea.pdf' } as never
    const refused = (name: string, file: Buffer) =>
      visitor.refusal(sendCallFile, { address, question: 'cv', name } as never, { file })
    expect(await refused('cv.docx', pdf)).toBe('not-what-it-says')
    expect(await refused('cv.mp4', pdf)).toBe('unknown-kind')
    expect(await refused('cv.pdf', Buffer.alloc(mostFileBytes + 1, '%PDF'))).toBe('too-large')
    expect(
      await visitor.refusal(sendCallFile, { address, question: 'need', name: 'cv.pdf' } as never, {
        file: pdf,
      }),
    ).toBe('unknown-question')
    const { answer } = await visitor.ask(sendCallFile, send, { file: pdf })
    const withCv = { ...application, questionnaireVersion, answers: { ...basic.mentee, cv: answer } }
    // What another question, another edition or nobody was sent names nothing.
    const strange = `${crypto.randomUUID()}/cv.pdf`
    expect(await visitor.refusal(answerCall, { ...withCv, answers: { ...basic.mentee, cv: strange } })).toBe(
      'answer-does-not-fit',
    )
    await visitor.ask(answerCall, {
      ...withCv,
      answers: { ...basic.mentee, cv: answer.replace('lea', 'autre') },
    })
    await visitor.ask(confirmApplication, { token: (await tokens(email))[0]! })
    const { applications } = await lead.ask(listApplications, { editionId })
    const { id } = applications[0]!
    // Under the name it came with, whatever the answer said.
    expect((await lead.ask(showApplication, { id })).answers).toMatchObject({ cv: answer })
    const { status, headers, body } = await lead.send(openApplicationFile, { id, question: 'cv' })
    expect([status, body]).toEqual([200, pdf.toString()])
    expect(headers['content-disposition']).toContain('cv-lea.pdf')
    expect(await visitor.refusal(openApplicationFile, { id, question: 'cv' })).toBe('sign-in-required')

    const lea = await instance.signIn(email, lead.organisation)
    expect(await lea.refusal(openApplicationFile, { id, question: 'cv' })).toBe('not-found')
    await lea.ask(withdrawApplication, { id })
    expect(await lead.refusal(openApplicationFile, { id, question: 'cv' })).toBe('file-gone')
    const { rows } = await sql<{ organisationId: string }>`
      select organisation_id from enrolment.applications where edition_id = ${editionId}`.execute(
      instance.database.kysely,
    )
    const kept = async () =>
      (await instance.machinery.files.open(rows[0]!.organisationId, answer.slice(0, 36))) !== undefined
    expect(await kept()).toBe(true)
    instance.clock.now = later(instance.clock.now, 3 * 3_600_000)
    await instance.settle()
    expect(await kept()).toBe(false)
  })

  it('that is not taken reads what else is open, and half a year later is erased with what was decided', async () => {
    const { instance, lead, editionId, visitor, call, opened, application, email, tokens } = await open()
    await lead.ask(editCall, { ...call, isReviewed: true }, { revision: opened.revision })
    const elsewhere = await newEdition(lead)
    const { revision } = await lead.ask(showCall, { editionId: elsewhere })
    const other = { ...call, editionId: elsewhere, address: 'ouvert-ailleurs' }
    await lead.ask(editCall, other, { revision })
    await visitor.ask(answerCall, application)
    await visitor.ask(confirmApplication, { token: (await tokens(email))[0]! })
    const [row] = (await lead.ask(listApplications, { editionId })).applications
    const { made } = await lead.ask(decideApplications, {
      editionId,
      applications: [{ id: row!.id, seen: null, decision: 'refuse', word: '' }],
    })
    await lead.ask(sendAnswers, { editionId, decisionIds: [made[0]!.decisionId!] })
    expect((await instance.mailsTo(email))[0]!.text).toContain(`${lead.organisation}/ouvert-ailleurs/apply`)
    const kept = async () => {
      const { rows } =
        await sql`select id from enrolment.applications where edition_id = ${editionId}`.execute(
          instance.database.kysely,
        )
      return rows.length
    }
    instance.clock.now = later(instance.clock.now, 179 * day)
    await instance.settle()
    expect(await kept()).toBe(1)
    instance.clock.now = later(instance.clock.now, 2 * day)
    await instance.settle()
    // What was decided of it goes with it.
    expect(await kept()).toBe(0)
  })
})
