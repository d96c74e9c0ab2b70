import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  answerCall,
  confirmApplication,
  editCall,
  editEnrolment,
  editQuestions,
  showBuilder,
  showCall,
  showEnrolment,
  showPublicCall,
  withdrawEnrolment,
} from '../../../modules/enrolment/contract.ts'
import { publishRun, runMatching } from '../../../modules/matching/contract.ts'
import { showProfile } from '../../../modules/people/contract.ts'
import { editEdition, showEdition } from '../../../modules/programmes/contract.ts'
import { later } from '../../../platform/server/clock.ts'
import { inTransaction } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { newEdition, oneMentor, textQuestion } from '../testing/one-volunteer.ts'
import { shareInstance } from '../testing/share-instance.ts'
import { openCallIn } from './open-call.ts'

const day = 86_400_000

describeOnBothEngines('a call for volunteers', (openTestDatabase) => {
  const openInstance = shareInstance(openTestDatabase)
  const open = openCallIn(openInstance)

  it('is answered by somebody unknown, who is enrolled once their address is confirmed, and not before', async () => {
    const { instance, lead, editionId, visitor, application, email, tokens, enrolled } = await open()
    await visitor.ask(answerCall, application)
    expect(await enrolled('Léa')).toEqual([])
    expect(await lead.ask(showCall, { editionId })).toMatchObject({ answered: 1, confirmed: 0 })
    const [token] = await tokens(email)
    expect(await visitor.ask(confirmApplication, { token: token! })).toMatchObject({ role: 'mentee' })
    const [row] = await enrolled('Léa')
    expect(row).toMatchObject({ role: 'mentee', city: 'Nantes', appliedAt: expect.any(String) })
    expect(await lead.ask(showCall, { editionId })).toMatchObject({ answered: 1, confirmed: 1 })
    // The mail opened twice: the same answer, nothing more.
    await visitor.ask(confirmApplication, { token: token! })
    expect(await enrolled('Léa')).toEqual([row])
    // What is kept of the application is no word of theirs.
    const { rows } = await sql`select email, name, city, answers, charter_version as charter
      from enrolment.applications where person_id = ${row!.personId}`.execute(instance.database.kysely)
    expect(rows).toEqual([{ email: null, name: null, city: null, answers: null, charter: 1 }])
    // And matching uses them as anybody.
    const { run } = await lead.ask(runMatching, { editionId })
    await lead.ask(publishRun, { id: run.id, anyway: true })
    await instance.settle()
    expect(await instance.mailsTo(email)).toHaveLength(2)
  })

  it('says nothing of who is known, and changes nothing of them before they confirm', async () => {
    const { instance, lead, visitor, application, basic, tokens, enrolled, email } = await open()
    const before = await enrolled('Nadia')
    const asNadia = {
      ...application,
      role: 'mentor' as const,
      name: 'Somebody Else',
      email: ` ${oneMentor.email.toUpperCase()} `,
      city: 'Brest',
      answers: { ...basic.mentor, motto: 'By the call' },
    }
    const known = await visitor.send(answerCall, asNadia)
    const unknown = await visitor.send(answerCall, { ...asNadia, email })
    expect(known.body).toEqual(unknown.body)
    expect(await enrolled('Nadia')).toEqual(before)
    const [mail] = await instance.mailsTo(oneMentor.email)
    expect(mail!.text).not.toContain('Somebody')
    const [token] = await tokens(oneMentor.email)
    await visitor.ask(confirmApplication, { token: token! })
    const { answers, capacityPairs, name } = await lead.ask(showEnrolment, { id: before[0]!.id })
    expect({ answers, capacityPairs, name }).toEqual({
      answers: { ...basic.mentor, motto: 'By the call' },
      // Three in their answer; two places, which is what this edition gives a mentor.
      capacityPairs: 2,
      name: oneMentor.name,
    })
    expect(await enrolled('Nadia')).toHaveLength(1)
  })

  it('keeps what its person said when a later sheet says otherwise, and the language they wrote in', async () => {
    const { instance, lead, bring, visitor, application, basic, tokens, enrolled, email } = await open()
    const asMentor = { ...application, role: 'mentor' as const, answers: { ...basic.mentor, motto: 'Mine' } }
    visitor.cookies.set('binome-language', 'en')
    await visitor.ask(answerCall, { ...asMentor, email: oneMentor.email })
    await visitor.ask(answerCall, { ...asMentor, email })
    for (const to of [oneMentor.email, email])
      await visitor.ask(confirmApplication, { token: (await tokens(to))[0]! })
    await bring({ motto: 'From a later sheet' })
    const [nadia] = await enrolled('Nadia')
    expect((await lead.ask(showEnrolment, { id: nadia!.id })).answers).toMatchObject({ motto: 'Mine' })
    expect((await instance.mailsTo(email))[0]!.language).toBe('en')
    const lea = await instance.signIn(email, lead.organisation)
    expect((await lea.ask(showProfile, {})).name).toBe('Léa Martin')
    expect((await instance.mailsTo(email))[0]!.language).toBe('fr')
  })

  it('takes the later of two answers whatever mail is opened first, and both roles of one person', async () => {
    const { instance, lead, visitor, application, basic, email, tokens, enrolled } = await open()
    await visitor.ask(answerCall, { ...application, answers: { ...basic.mentee, need: 'First' } })
    instance.clock.now = later(instance.clock.now, 1000)
    await visitor.ask(answerCall, { ...application, answers: { ...basic.mentee, need: 'Second' } })
    instance.clock.now = later(instance.clock.now, 1000)
    await visitor.ask(answerCall, {
      ...application,
      role: 'mentor',
      answers: { ...basic.mentor, motto: 'Both' },
    })
    const [asMentor, second, first] = await tokens(email)
    await visitor.ask(confirmApplication, { token: second! })
    expect(await visitor.refusal(confirmApplication, { token: first! })).toBe('later-one-confirmed')
    await visitor.ask(confirmApplication, { token: asMentor! })
    const rows = await enrolled('Léa')
    expect(rows.map(({ role }) => role).toSorted()).toEqual(['mentee', 'mentor'])
    const { id } = rows.find(({ role }) => role === 'mentee')!
    expect((await lead.ask(showEnrolment, { id })).answers).toMatchObject({ need: 'Second' })
  })

  it('is confirmed once by presses in two tabs at the same moment', async () => {
    const { lead, editionId, visitor, application, basic, email, tokens, enrolled } = await open()
    await visitor.ask(answerCall, application)
    await visitor.ask(answerCall, { ...application, answers: { ...basic.mentee, need: 'Other tab' } })
    const [one, other] = await tokens(email)
    const answers = await Promise.all(
      [one, one, other, other].map((token) => visitor.send(confirmApplication, { token: token! })),
    )
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
    const [row, ...more] = await enrolled('Léa')
    expect(more).toEqual([])
    expect(row!.revision).toBeLessThanOrEqual(3)
    expect((await lead.ask(showCall, { editionId })).confirmed).toBeGreaterThanOrEqual(1)
  })

  it('is answered on its last day where the organisation is and not after; a link outlives it, by seven days of its own', async () => {
    const { instance, lead, visitor, call, opened, application, email, tokens, enrolled } = await open()
    const today = instance.clock.now.slice(0, 10)
    const closing = await lead.ask(editCall, { ...call, closesOn: today }, { revision: opened.revision })
    await visitor.ask(answerCall, application)
    instance.clock.now = later(instance.clock.now, day)
    expect(await visitor.refusal(answerCall, application)).toBe('call-closed')
    expect(await visitor.ask(showPublicCall, { address: call.address })).toMatchObject({
      state: 'over',
      asked: [],
    })
    const past = { ...call, closesOn: today }
    expect(await lead.refusal(editCall, past, { revision: closing.revision })).toBe('closes-in-the-past')
    const [token] = await tokens(email)
    instance.clock.now = later(instance.clock.now, 6 * day)
    expect(await visitor.refusal(confirmApplication, { token: token! })).toBe('application-over')
    expect(await enrolled('Léa')).toEqual([])
    // Kept for seven days more, then gone.
    expect((await lead.ask(showCall, { editionId: call.editionId })).answered).toBe(1)
    for (const time of [7 * day + 3_700_000, 3_700_000]) {
      instance.clock.now = later(instance.clock.now, time)
      await instance.settle()
    }
    expect((await lead.ask(showCall, { editionId: call.editionId })).answered).toBe(0)
  })

  it('refuses by question, by role, by charter and by version, and tells a machine from a person', async () => {
    const { lead, editionId, visitor, application, basic, call, opened } = await open()
    const send = (changed: Partial<typeof application>) =>
      visitor.send(answerCall, { ...application, ...changed })
    expect((await send({ role: 'mentor', answers: basic.mentor })).body).toMatchObject({
      code: 'answer-missing',
      details: { question: 'motto' },
    })
    expect((await send({ role: 'mentor', answers: { ...basic.mentor, motto: '  ' } })).body).toMatchObject({
      code: 'answer-missing',
    })
    expect((await send({ answers: { need: ['x'] } })).body).toMatchObject({ code: 'answer-does-not-fit' })
    expect((await send({ answers: { motto: 'Not asked' } })).body).toMatchObject({ code: 'unknown-question' })
    const tooMany = { ...basic.mentor, motto: 'x', 'mentees-wanted': 2.5 }
    expect((await send({ role: 'mentor', answers: tooMany })).body).toMatchObject({
      code: 'answer-does-not-fit',
    })
    expect((await send({ email: 'lea@' })).body).toMatchObject({ code: 'address-invalid' })
    expect((await send({ leaveEmpty: 'http://x' })).body).toMatchObject({ code: 'filled-in-by-a-machine' })
    expect((await send({ questionnaireVersion: 77 })).body).toMatchObject({ code: 'questions-changed' })
    expect((await send({ answers: { need: 'x'.repeat(10_001) } })).status).toBe(400)
    const big = await visitor.send(answerCall, { ...application, name: 'x'.repeat(70_000) })
    expect(big.status).toBe(413)
    const edition = await lead.ask(showEdition, { editionId })
    const { name, startsOn, endsOn, agreement } = edition
    const charter = { fr: 'Autre charte', en: 'Another charter' }
    await lead.ask(
      editEdition,
      { editionId, name, startsOn, endsOn, agreement, charter },
      { revision: edition.revision },
    )
    expect((await send({})).body).toMatchObject({ code: 'charter-changed' })
    await lead.ask(editCall, { ...call, roles: ['mentor'] }, { revision: opened.revision })
    expect((await send({ charterVersion: 2 })).body).toMatchObject({ code: 'role-not-asked' })
  })

  it('insists on a question that waits for an answer where it was given, and keeps none where it was not', async () => {
    const { lead, editionId, visitor, application, email, tokens, enrolled } = await open()
    const built = await lead.ask(showBuilder, { editionId })
    const asked = { ...textQuestion, askedOf: 'both' as const }
    const hasSite = { ...asked, key: 'has-site', kind: 'yes-no' as const }
    const site = {
      ...asked,
      key: 'site',
      required: true,
      shownIf: { question: 'has-site', options: ['yes'] },
    }
    const save = (...added: (typeof hasSite | typeof site)[]) => {
      const { questions, weights, steps } = built
      const draft = { editionId, questions: [...questions, ...added], weights, steps }
      return lead.send(editQuestions, draft, { revision: built.revision })
    }
    expect((await save(site, hasSite)).body).toMatchObject({
      code: 'condition-not-before',
      details: { question: 'site' },
    })
    expect((await save(hasSite, site)).status).toBe(200)
    const { questionnaireVersion } = await visitor.ask(showPublicCall, { address: application.address })
    const send = (answers: Record<string, string>) =>
      visitor.send(answerCall, {
        ...application,
        questionnaireVersion,
        answers: { ...application.answers, ...answers },
      })
    expect((await send({ 'has-site': 'yes' })).body).toMatchObject({
      code: 'answer-missing',
      details: { question: 'site' },
    })
    expect((await send({ 'has-site': 'no', site: 'lea.invalid' })).status).toBe(200)
    const [token] = await tokens(email)
    await visitor.ask(confirmApplication, { token: token! })
    const { id } = (await enrolled('Léa'))[0]!
    const shown = await lead.ask(showEnrolment, { id })
    expect(shown.answers).toMatchObject({ 'has-site': 'no' })
    expect(shown.answers).not.toHaveProperty('site')
    const correct = async (answers: Record<string, string>) => {
      const { answers: before, revision } = await lead.ask(showEnrolment, { id })
      const after = { ...before, ...answers }
      return (await lead.ask(editEnrolment, { id, answers: after, questionnaireVersion }, { revision }))
        .answers
    }
    expect(await correct({ 'has-site': 'yes', site: 'lea.invalid' })).toMatchObject({ site: 'lea.invalid' })
    expect(await correct({ 'has-site': 'no' })).not.toHaveProperty('site')
  })

  it('leaves alone whoever was withdrawn or paired meanwhile, and says what to do', async () => {
    const { instance, lead, editionId, visitor, application, basic, tokens, enrolled } = await open()
    const asNadia = {
      ...application,
      role: 'mentor' as const,
      email: oneMentor.email,
      answers: { ...basic.mentor, motto: 'New' },
    }
    await visitor.ask(answerCall, asNadia)
    const [nadia] = await enrolled('Nadia')
    await lead.ask(withdrawEnrolment, { id: nadia!.id })
    const [token] = await tokens(oneMentor.email)
    expect(await visitor.refusal(confirmApplication, { token: token! })).toBe('withdrawn-before')
    // Back, and pairs made of what they answered.
    const { id: organisationId } = await instance.database.kysely
      .selectFrom('people.organisations')
      .select('id')
      .where('slug', '=', lead.organisation)
      .executeTakeFirstOrThrow()
    await inTransaction(instance.database, { organisationId, role: 'app' }, (db) =>
      db
        .updateTable('enrolment.enrolments')
        .set({ status: 'enrolled', answersUsedAt: instance.clock.now })
        .where('id', '=', nadia!.id)
        .execute(),
    )
    expect(await visitor.refusal(confirmApplication, { token: token! })).toBe('already-matched')
    const { answers, revision } = await lead.ask(showEnrolment, { id: nadia!.id })
    expect(answers).toEqual({ motto: 'From the sheet' })
    await lead.ask(editEnrolment, { id: nadia!.id, capacityPairs: 2 }, { revision })
    expect(await lead.ask(showCall, { editionId })).toMatchObject({ confirmed: 0 })
  })

  it('writes to one address five times an hour at most, and its address is of one call', async () => {
    const { lead, visitor, call, opened, application, email, tokens } = await open()
    for (let sent = 0; sent < 5; sent += 1) await visitor.ask(answerCall, application)
    expect(await visitor.refusal(answerCall, application)).toBe('too-many-requests')
    expect(await tokens(email)).toHaveLength(5)
    const other = await newEdition(lead)
    const { revision } = await lead.ask(showCall, { editionId: other })
    const wanted = { ...call, editionId: other }
    expect(await lead.refusal(editCall, wanted, { revision })).toBe('address-taken')
    expect(await lead.refusal(editCall, { ...call, promise: { fr: 'x', en: '' } }, { revision: 2 })).toBe(
      'promise-missing',
    )
    // Of two of the team who began from the same, the second is told.
    await lead.ask(editCall, { ...call, isOpen: false }, { revision: opened.revision })
    expect(await lead.refusal(editCall, call, { revision: opened.revision })).toBe('changed-meanwhile')
    expect(await visitor.refusal(answerCall, application)).toBe('call-closed')
    // A call that was never open is not there.
    await lead.ask(editCall, { ...wanted, address: 'draft', isOpen: false }, { revision })
    expect(await visitor.refusal(showPublicCall, { address: 'draft' })).toBe('not-found')
  })
})
