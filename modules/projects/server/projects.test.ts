import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addPayLine,
  addTask,
  agreeDeliverable,
  answerVersion,
  askClient,
  askClientLink,
  disownClientLink,
  editBrief,
  nameMentor,
  publishTeams,
  renewClientLink,
  revokeClientLinks,
  savePlan,
  sayClientWord,
  sayOfTask,
  sendClientLink,
  sendVersion,
  showProject,
  stepProject,
  takeBackAnswer,
  tellOnFridays,
  writeBrief,
  writeNote,
} from '../contract.ts'
import { brief, by, openActions, openProjects, type Actions } from './testing/open-projects.ts'

describeOnBothEngines('projects of clients', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  /** That the open pages of the team read again after each of these. */
  const expectTold = (...acts: readonly { readonly name: string }[]) =>
    expect(actions.tellersOf(showProject)).toEqual(expect.arrayContaining(acts.map(({ name }) => name)))

  it('a brief says what it lacks; nothing is launched before the client agreed to a deliverable', async () => {
    const edition = await openProjects(database, actions)
    const { editionId, lead, enrol, call, read, write, show, mailsTo, rows } = edition
    const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
    const { id, mails, token } = await call()
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'Votre projet «\u202fRefonte du site\u202f»\u00a0: dites-nous ce qu’il vous faut',
    ])
    expect((await read(await token())).missing).toHaveLength(7)
    const { deliverables: _, ...bare } = brief
    const half = { ...bare, budgetCents: null, deliverables: [] }
    expect((await write(await token(), half)).missing).toEqual(['deliverables', 'budget'])
    // Half said, nothing of it is forgotten yet.
    expect(await rows(sql`select * from projects.brief_counts`)).toEqual([])
    expect(await actions.refusal(lead, stepProject, { id, to: 'selection' })).toBe('brief-incomplete')
    await write(await token(), { ...half, budgetCents: 720_000 })
    // Said afterwards, it was forgotten all the same; four briefs tell nothing, five do.
    await write(await token(), brief)
    await write(await token(), { ...half, budgetCents: 720_000 })
    let other = { id }
    for (const title of ['Deux', 'Trois', 'Quatre', 'Cinq']) {
      expect((await show(lead, id)).forgotten).toBeNull()
      const called = await call(title)
      await write(await called.token(), { ...brief, title })
      other = called
    }
    expect((await show(lead, id)).forgotten).toEqual({ forgot: 1, of: 5 })
    await actions.ask(lead, stepProject, { id, to: 'selection' })
    await actions.ask(lead, nameMentor, { id, personId: malo.person.id })
    await actions.ask(lead, publishTeams, {
      editionId,
      teams: [{ projectId: id, personIds: [lina.person.id] }],
    })
    expect(await actions.refusal(lead, stepProject, { id, to: 'running' })).toBe('no-deliverable-agreed')

    // Who steers proposes; the client says yes to one and no to the other.
    await actions.ask(malo, askClient, { id, proposals: ['Maquette', 'Une notice', 'maquette'] })
    expect((await mails()).at(-1)!.subject).toContain('est-ce bien ce qu’il faut livrer')
    const [mockup, notice] = (await read(await token())).deliverables
    expect([mockup!.state, notice!.state]).toEqual(['proposed', 'proposed'])
    expect([mockup!.agreed, notice!.agreed]).toEqual([null, null])
    // A form that the client had opened before takes none of them away, and says yes to none.
    await write(await token(), { ...half, budgetCents: 720_000 })
    expect((await read(await token())).deliverables.map(({ state }) => state)).toEqual([
      'proposed',
      'proposed',
    ])
    expect(await actions.refusal(lead, stepProject, { id, to: 'running' })).toBe('no-deliverable-agreed')
    const answer = { token: await token(), by }
    const { revision: unanswered } = await read(answer.token)
    const { revision: elsewhere } = await show(lead, other.id)
    const second = 'Yann Le Goff'
    await actions.ask(lead, agreeDeliverable, {
      ...answer,
      by: second,
      deliverableId: mockup!.id,
      isWanted: true,
    })
    // Whoever said yes is named to the client's own address, on their page and to the team, and no other of them.
    const confirmed = (await mails()).at(-1)!
    expect(confirmed.textBody).toContain(`${second} a dit oui à «\u202fMaquette\u202f»`)
    expect(confirmed.effectKey).toContain(mockup!.id)
    const agreed = { by: second, at: expect.stringMatching(/^2026-11-23/) }
    expect((await read(await token())).deliverables[0]!.agreed).toEqual(agreed)
    await actions.ask(lead, agreeDeliverable, { ...answer, deliverableId: notice!.id, isWanted: false })
    // What a form of either side had read is not what stands; of another project it is.
    expect((await read(answer.token)).revision).toBe(unanswered + 2)
    expect((await show(lead, other.id)).revision).toBe(elsewhere)
    const written = (await mailsTo({ email: lead.person.email! })).filter(({ effectKey }) =>
      effectKey.includes('project-brief-written/'),
    )
    // Once a day of each, whatever is saved again.
    expect(written).toHaveLength(5)
    expect(written[0]!.textBody).toContain(`${by} a écrit le brief de «\u202fRefonte du site\u202f»`)
    expect(written[0]!.textBody).toContain(`/client-projects/${editionId}/${id}`)
    await actions.ask(lead, stepProject, { id, to: 'running' })
    const shown = await show(malo, id)
    expect(shown.deliverables[0]!.agreed).toEqual(agreed)
    expect(shown.status).toBe('running')
    expect(shown.deliverables.map(({ title, state }) => [title, state])).toEqual([['Maquette', 'wanted']])
    expect(await actions.refusal(lead, writeBrief, { ...answer, ...brief }, 1)).toBe('brief-closed')
    // What goes to the mentor is not read by a junior. Words to which nobody agreed are saved, and ask for nothing.
    const { deliverables, skills, places, revision } = shown
    const same = { id, ...bare, skills, places, deliverables, decides: 'Yann Le Goff' }
    const saved = await actions.ask(malo, editBrief, { ...same, places: 4 }, revision)
    expect(saved).toMatchObject({ revision: revision + 1, amendment: 'none' })
    expect(await show(lina, id)).toMatchObject({
      budgetCents: null,
      contactEmail: null,
      juniorsCents: 630_000,
      decides: 'Yann Le Goff',
      places: 4,
      amendment: null,
    })
    expect(await actions.refusal(malo, editBrief, same, revision)).toBe('changed-meanwhile')
    await actions.ask(lead, addPayLine, {
      id,
      personId: lina.person.id,
      what: 'Écrans',
      cents: 200_000,
      agreedOn: '2026-11-23',
    })
    const lowered = { ...same, juniorsCents: 199_999 }
    const { revision: paid } = await show(malo, id)
    expect(await actions.refusal(malo, editBrief, lowered, paid)).toBe('share-under-ledger')
    expectTold(writeBrief, stepProject, nameMentor, publishTeams, askClient, agreeDeliverable, editBrief)
  }, 60_000)

  it('a client accepts by a link: the milestone is reached, all is delivered, and an answer may be taken back', async () => {
    const { editionId, lead, enrol, call, read, show, launch, mailsTo, rows } = await openProjects(
      database,
      actions,
    )
    const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
    const project = await call()
    const { id, mails, token } = project
    const deliverableId = await launch(project, malo, lina)
    await actions.ask(malo, savePlan, {
      id,
      milestones: [{ id: null, title: 'Maquette', dueOn: '2026-12-15', deliverableIds: [deliverableId] }],
      doers: [{ deliverableId, personId: lina.person.id }],
    })
    const version = { id: deliverableId, note: 'Six écrans.', link: 'https://exemple.invalid/v1' }
    await actions.ask(lina, sendVersion, { ...version, ticked: ['Les six écrans du brief', 'Autre chose'] })
    expect((await mails()).at(-1)!.subject).toBe('«\u202fMaquette, six écrans\u202f» vous attend')
    const secret = await token()
    const first = (await read(secret)).deliverables[0]!.versions[0]!
    expect(first).toMatchObject({ version: 1, ticked: ['Les six écrans du brief'], by: 'Lina' })
    const answer = { token: secret, by, versionId: first.id }
    expect(await actions.refusal(lead, answerVersion, { ...answer, answer: 'change', word: '' })).toBe(
      'no-word',
    )
    await actions.ask(lead, answerVersion, { ...answer, answer: 'change', word: 'Les prix plus gros.' })
    // Mails say that it happened, and never the words.
    const told = (await mailsTo(lina)).at(-1)!
    expect(told.subject).toContain('Un changement est demandé')
    expect(told.textBody).not.toContain('plus gros')
    expect((await mails()).at(-1)!.textBody).toContain(`${by} a demandé un changement`)

    await actions.ask(lina, sendVersion, { ...version, ticked: [] })
    expect(await actions.refusal(lead, answerVersion, { ...answer, answer: 'accepted', word: '' })).toBe(
      'newer-version',
    )
    const second = (await read(secret)).deliverables[0]!.versions[0]!.id
    const accept = { ...answer, versionId: second, answer: 'accepted' as const, word: '' }
    expect(
      await actions.refusal(lead, sayClientWord, {
        token: secret,
        by,
        milestoneId: null,
        score: 4,
        text: '',
      }),
    ).toBe('not-asked')
    const both = await Promise.all(
      [1, 2].map(() => actions.refusal(lead, answerVersion, accept).catch(() => 'done')),
    )
    expect(both.toSorted()).toEqual(['already-answered', 'done'])
    const page = await read(secret)
    expect(page.status).toBe('delivered')
    expect(page.wordsAsked.map(({ title }) => title)).toEqual(['Maquette', 'Refonte du site'])
    const [milestone] = page.milestones
    await actions.ask(lead, sayClientWord, {
      token: secret,
      by,
      milestoneId: milestone!.id,
      score: 4,
      text: 'Ils sont venus à 4 h.',
    })
    expect((await show(lina, id)).words).toMatchObject([{ text: 'Ils sont venus à 4 h.', score: 4 }])

    await actions.ask(lead, takeBackAnswer, { token: secret, versionId: second })
    expect(await show(malo, id)).toMatchObject({ status: 'running', deliveredAt: null })
    // It runs again: its team is told of what, and Fridays too.
    const back = (await mailsTo(lina)).at(-1)!
    expect(back.subject).toBe('La réponse sur «\u202fMaquette, six écrans\u202f» est reprise')
    expect(back.textBody).toContain('du projet «\u202fRefonte du site\u202f»')
    expect(back.textBody).toContain(`/client-projects/${editionId}/${id}`)
    const fridays = () => rows(sql`select 1 from platform.jobs where key = ${`project-friday/${id}`}`)
    expect(await fridays()).toHaveLength(1)
    await actions.ask(lead, answerVersion, accept)
    actions.clock.now = '2026-11-28T09:00:00.000Z'
    expect(await actions.refusal(lead, takeBackAnswer, { token: secret, versionId: second })).toBe('too-late')
    // What figures count: a milestone whose first version was changed, in time; a word said of two asked.
    expect(
      await rows(sql`select at_first_try, reached_on::text, due_on::text from projects.milestone_counts`),
    ).toEqual([{ atFirstTry: false, reachedOn: '2026-11-23', dueOn: '2026-12-15' }])
    expect(
      await rows(
        sql`select delivered, delivered_on::text, words_asked, words_said, words_as_hoped from projects.counts`,
      ),
    ).toEqual([{ delivered: true, deliveredOn: '2026-11-23', wordsAsked: 2, wordsSaid: 1, wordsAsHoped: 1 }])
    // What the client still wants is delivered no more, until it is too; closed, they are asked nothing.
    await actions.ask(malo, askClient, { id, proposals: ['Notice', 'Affiche'] })
    const [notice, poster] = (await read(secret)).deliverables.filter(({ state }) => state === 'proposed')
    const agree = { token: secret, by, isWanted: true }
    await actions.ask(lead, agreeDeliverable, { ...agree, deliverableId: notice!.id })
    expect(await show(malo, id)).toMatchObject({ status: 'running', deliveredAt: null })
    expect(await fridays()).toHaveLength(1)
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect((await show(malo, id)).status).toBe('closed')
    expect(await actions.refusal(lead, agreeDeliverable, { ...agree, deliverableId: poster!.id })).toBe(
      'already-answered',
    )
    expect(await actions.refusal(malo, sendClientLink, { id })).toBe('project-closed')
    expectTold(savePlan, sendVersion, answerVersion, sayClientWord, takeBackAnswer)
  }, 60_000)

  it('two people of the client who write the brief at once: whoever saves second is told, and nothing is overwritten', async () => {
    const { lead, call, read, write } = await openProjects(database, actions)
    const { id, token } = await call()
    const secret = await token()
    const { revision } = await write(secret, brief)
    const saves = ['Un PDF.', 'Un tableur.'].map((context) => {
      const words = { ...brief, context, deliverables: [] }
      return refusalOf(actions.ask(lead, writeBrief, { token: secret, by, ...words }, revision))
    })
    const said = await Promise.all(saves)
    expect(said.filter((what) => what === 'let in')).toHaveLength(1)
    expect(said).toContain('changed-meanwhile')
    const stands = await read(secret)
    expect(stands.revision).toBe(revision + 1)
    expect(stands.missing).toEqual(['deliverables'])
    // What the team writes meanwhile is not overwritten either.
    await actions.ask(lead, askClient, { id, proposals: ['Maquette'] })
    const old = { token: secret, by, ...brief }
    expect(await actions.refusal(lead, writeBrief, old, stands.revision)).toBe('changed-meanwhile')
    expect(await refusalOf(actions.ask(lead, writeBrief, old))).toBe('revision-required')
  }, 60_000)

  it('a link is shut by the team or disowned, expires, and is sent anew to the client’s own address alone', async () => {
    const { editionId, lead, call, read, write, show, mailsTo, rows } = await openProjects(database, actions)
    const { id, email, mails, token } = await call()
    const first = await token()
    expect((await actions.ask(lead, sendClientLink, { id })).mailLeaves).toBe(true)
    const second = await token()
    expect(second).not.toBe(first)
    for (const one of [first, second]) expect((await read(one)).contactName).toBe(by)
    // What the team reads before it shuts them: how many open.
    expect((await show(lead, id)).link.open).toBe(2)
    // No secret is kept.
    expect(JSON.stringify(await rows(sql`select * from projects.links`))).not.toContain(first)

    await actions.ask(lead, disownClientLink, { token: first })
    expect(await actions.refusal(lead, renewClientLink, { token: second })).toBe('no-such-link')
    expect(await refusalOf(read(second))).toBe('no-such-link')
    const disowned = (await mailsTo({ email: lead.person.email! })).at(-1)!
    expect(disowned.subject).toContain('est fermé')
    expect(disowned.textBody).toContain('tous les liens de «\u202fRefonte du site\u202f»')
    expect(disowned.textBody).toContain(`/client-projects/${editionId}/${id}`)
    await actions.ask(lead, sendClientLink, { id })
    const third = await token()
    await actions.ask(lead, revokeClientLinks, { id })
    expect(await refusalOf(read(third))).toBe('no-such-link')
    expect((await show(lead, id)).link).toEqual({ open: 0, expiresAt: null })
    // Whom to write to is named, and a link lost is sent to an address that the team has: nobody is told whether it has it.
    const { name: leads } = lead.person
    await expect(read(third)).rejects.toMatchObject({ details: { who: leads } })
    const known = (await mails()).length
    const lost = async (address: string) =>
      expect(await actions.ask(lead, askClientLink, { email: address })).toEqual({ mailLeaves: true })
    await lost('personne@exemple.invalid')
    expect(await mails()).toHaveLength(known)
    for (const _ of ['one', 'two', 'three']) await lost(email.toUpperCase())
    expect(await mails()).toHaveLength(known + 3)
    expect((await read(await token())).contactName).toBe(by)
    expect(await actions.refusal(lead, askClientLink, { email })).toBe('too-many-requests')
    await actions.ask(lead, revokeClientLinks, { id })

    await actions.ask(lead, sendClientLink, { id })
    const fourth = await token()
    actions.clock.now = '2027-02-25T09:00:00.000Z'
    expect(await refusalOf(read(fourth))).toBe('link-expired')
    expect((await show(lead, id)).link.open).toBe(0)
    const before = (await mails()).length
    expect(await actions.ask(lead, renewClientLink, { token: fourth })).toEqual({ mailLeaves: true })
    expect(await mails()).toHaveLength(before + 1)
    expect((await read(await token())).clientName).toBe('La Criée de Lorient')
    // Three an hour, whoever asks; nor is a brief saved without end.
    const tired = (bucket: string, count: number) =>
      rows(
        sql`update platform.rate_limits set count = ${count} where bucket = ${`${bucket}/${id}`} returning count`,
      )
    expect(await tired('client-link', 3)).toHaveLength(1)
    expect(await actions.refusal(lead, renewClientLink, { token: fourth })).toBe('too-many-requests')
    await write(await token(), brief)
    expect(await tired('client-brief', 60)).toHaveLength(1)
    await expect(write(await token(), brief)).rejects.toThrow('too-many-requests')
    expectTold(sendClientLink, revokeClientLinks, disownClientLink)
  }, 60_000)

  it('Friday at four, the client reads what moved, and nothing where nothing did', async () => {
    const { lead, enrol, call, launch, read } = await openProjects(database, actions)
    const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
    const project = await call()
    const deliverableId = await launch(project, malo, lina)
    const { id, mails, token } = project
    const fridays = async () =>
      (await mails()).filter(({ effectKey }) => effectKey.includes('client-friday/'))
    await actions.settleAt('2026-11-27T15:00:01.000Z')
    expect(await fridays()).toEqual([])
    const { id: taskId } = await actions.ask(lina, addTask, {
      id,
      title: 'Lister les écrans',
      personId: lina.person.id,
      dueOn: null,
    })
    await actions.ask(lina, sayOfTask, { id: taskId, isDone: true, blockedOn: '' })
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Un.', link: '', ticked: [] })
    await actions.ask(lina, writeNote, { id, text: 'Entre nous, c’est juste.' })
    expectTold(addTask, sayOfTask, writeNote)
    await actions.settleAt('2026-12-04T14:59:00.000Z')
    expect(await fridays()).toEqual([])
    await actions.settleAt('2026-12-04T15:00:01.000Z')
    const [told] = await fridays()
    expect(told!.subject).toContain('2 choses ont avancé')
    expect(told!.textBody).toContain('Lina a envoyé «\u202fMaquette, six écrans\u202f»')
    expect(told!.textBody).toContain('Lister les écrans')
    expect(told!.textBody).not.toContain('Entre nous')
    await actions.settleAt('2026-12-11T15:00:01.000Z')
    expect(await fridays()).toHaveLength(1)
    await actions.ask(lead, tellOnFridays, { token: await token(), isOn: false })
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Deux.', link: '', ticked: [] })
    await actions.settleAt('2026-12-18T15:00:01.000Z')
    expect(await fridays()).toHaveLength(1)
    // Of one whose mail is wanted again but which is closed, nothing more is told, nor answered.
    const secret = await token()
    await actions.ask(lead, tellOnFridays, { token: secret, isOn: true })
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Trois.', link: '', ticked: [] })
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    const versionId = (await read(secret)).deliverables[0]!.versions[0]!.id
    const late = { token: secret, by, versionId, answer: 'accepted' as const, word: '' }
    expect(await actions.refusal(lead, answerVersion, late)).toBe('already-answered')
    await actions.settleAt('2026-12-25T15:00:01.000Z')
    expect(await fridays()).toHaveLength(1)
  }, 60_000)
})

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'let in',
    (error: { code?: string }) => error.code,
  )
