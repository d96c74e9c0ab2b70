import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addPayLine,
  agreeDeliverable,
  answerExtra,
  askClient,
  answerVersion,
  askForMore,
  dayOfPayLine,
  listProjects,
  proposeExtra,
  refuseExtra,
  revokeClientLinks,
  sendVersion,
  showLedger,
  showOwnPay,
  showProject,
  takeBackExtra,
} from '../contract.ts'
import { openAsking } from './testing/open-asking.ts'
import { brief, by, openActions, outcome, type Actions } from './testing/open-projects.ts'

describeOnBothEngines('what a client asks for beyond the brief', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase()
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  const asking = () => openAsking(database, actions)

  it('is told to who steers, and nothing counts before the client agreed to what it would change; then plan, sum and ledger do', async () => {
    const all = await asking()
    const { call, write, token } = all
    // Others of the organisation have projects, and this one has another deliverable.
    const other = await call('Un autre projet')
    await write(await other.token(), { ...brief, title: 'Un autre projet' })
    await actions.ask(all.malo, askClient, { id: all.id, proposals: ['Notice'] })
    const [, notice] = (await all.show(all.lead, all.id)).deliverables
    const agreeing = { token: await token(), by, deliverableId: notice!.id, isWanted: true }
    await actions.ask(all.lead, agreeDeliverable, agreeing)
    const elsewhere = await all.show(all.lead, other.id)
    const {
      lead,
      id,
      malo,
      lina,
      editionId,
      show,
      read,
      secret,
      mails,
      mailsTo,
      proposal,
      answer,
      seen,
      rows,
    } = all
    expect((await mailsTo(malo)).at(-1)!.subject).toBe(
      'Le client demande plus\u00a0: «\u202fRefonte du site\u202f»',
    )
    expect((await mailsTo(malo)).at(-1)!.textBody).not.toContain('visiteurs')
    expect((await mailsTo(malo)).at(-1)!.textBody).toContain(`${by} demande`)
    expect((await mailsTo(malo)).at(-1)!.textBody).toContain(`/client-projects/${editionId}/${id}`)
    // The client's own address has a copy, with a link that follows it.
    const copies = (await mails()).filter(({ effectKey }) => effectKey.includes('client-extra-asked/'))
    expect(copies.map(({ textBody }) => /client#(\S+)/.exec(textBody)!.length)).toEqual([2])
    expect(copies[0]!.textBody).toContain('Une page pour les visiteurs.')
    expect(copies[0]!.textBody).toContain(`${by} a demandé`)
    // The open pages of the team and of the programme's team read again.
    expect(all.told.map(({ personIds }) => personIds.toSorted())).toEqual([
      [lead.person.id, malo.person.id, lina.person.id].toSorted(),
    ])
    expect((await mailsTo({ email: lead.person.email! })).at(-1)?.subject ?? '').not.toContain('demande plus')
    expect(await seen()).toMatchObject({ state: 'asked', proposal: null, canTakeBack: false, askedBy: by })
    const card = async () =>
      (await actions.ask(lead, listProjects, { editionId })).projects.find((one) => one.id === id)!
    expect(await card()).toMatchObject({ extrasAsked: 1, extrasSince: expect.stringMatching(/^2026-11-23/) })
    // Silence and a yes to nothing change nothing.
    expect(await actions.refusal(lead, answerExtra, { ...answer, proposal: 1 })).toBe('proposal-changed')
    // A junior reads it and does not answer for the team.
    expect((await show(lina, id)).extras).toHaveLength(1)
    expect(await actions.refusal(lina, proposeExtra, proposal, 1)).toBe('not-found')

    const before = await show(lead, id)
    expect(await actions.ask(malo, proposeExtra, proposal, 1)).toEqual({ revision: 2, mailLeaves: true })
    const told = (await mails()).at(-1)!
    expect(told.subject).toBe('Ce que cela changerait\u00a0: «\u202fPage des visiteurs\u202f»')
    expect(told.textBody).not.toContain('Avec plaisir')
    expect(await seen()).toMatchObject({
      state: 'proposed',
      word: 'Avec plaisir.',
      proposal: {
        title: 'Page des visiteurs',
        by: 'Malo',
        more: { endsOn: '2027-01-08', cents: 90_000, juniorsCents: 60_000 },
        replaces: { title: 'Maquette, six écrans' },
        doer: { name: 'Lina' },
      },
    })
    expect(await card()).toMatchObject({ extrasAsked: 0, extrasSince: null })
    // What is the mentor's of it is not the juniors' to read.
    expect((await show(lina, id)).extras[0]!.proposal!.more).toMatchObject({
      cents: null,
      juniorsCents: 60_000,
    })
    expect((await show(malo, id)).extras[0]!.proposal!.more).toMatchObject({ cents: 90_000 })
    const { extras: _, link: __, ...plan } = await show(lead, id)
    expect(plan).toEqual({ ...before, extras: undefined, link: undefined })

    await actions.ask(lead, answerExtra, answer)
    const after = await show(lead, id)
    expect(after).toMatchObject({
      endsOn: '2027-01-08',
      budgetCents: 810_000,
      juniorsCents: 690_000,
      revision: before.revision + 1,
      milestones: [{ title: 'Maquette', dueOn: '2027-01-08' }],
    })
    expect(after.deliverables.map(({ agreed }) => agreed?.by)).toEqual([by, by, by])
    expect(after.deliverables[2]).toMatchObject({
      title: 'Page des visiteurs',
      state: 'wanted',
      dueOn: '2027-01-08',
      milestoneId: after.milestones[0]!.id,
      doer: { name: 'Lina' },
    })
    const { lines } = await actions.ask(lina, showOwnPay, { editionId })
    expect(lines).toMatchObject([{ what: 'Page des visiteurs', cents: 60_000, agreedOn: '2026-11-23' }])
    const ledger = await actions.ask(lead, showLedger, { editionId })
    expect(ledger.projects[0]).toMatchObject({
      budgetCents: 810_000,
      extras: [{ title: 'Page des visiteurs', cents: 90_000, by }],
    })
    expect((await mails()).at(-1)!.textBody).toContain(`${by} a dit oui à «\u202fPage des visiteurs\u202f»`)
    for (const who of [malo, lina, { email: lead.person.email! }])
      expect((await mailsTo(who)).at(-1)!.subject).toContain('s’ajoute au projet')
    const agreed = (await mailsTo(lina)).at(-1)!
    expect(agreed.textBody).toContain(
      `${by} a dit oui à «\u202fPage des visiteurs\u202f», pour le projet «\u202fRefonte du site\u202f»`,
    )
    expect(agreed.textBody).toContain(`/client-projects/${editionId}/${id}`)
    expect(await actions.refusal(lead, answerExtra, answer)).toBe('already-answered')
    expect(await actions.refusal(malo, proposeExtra, proposal, 2)).toBe('already-answered')
    expect(await actions.refusal(malo, refuseExtra, { id: answer.extraId, word: 'Non.' })).toBe(
      'already-answered',
    )

    // Taken back by whoever has the client's own address, all is as it was.
    expect((await seen()).canTakeBack).toBe(true)
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: answer.extraId })
    const undone = await show(lead, id)
    expect({ ...undone, extras: [], revision: 0, link: null }).toEqual({
      ...before,
      extras: [],
      revision: 0,
      link: null,
    })
    expect(undone.revision).toBe(before.revision + 2)
    expect((await actions.ask(lina, showOwnPay, { editionId })).lines).toEqual([])
    expect((await actions.ask(lead, showLedger, { editionId })).projects[0]!.extras).toEqual([])
    const back = (await mailsTo(lina)).at(-1)!
    expect(back.subject).toBe('La réponse sur «\u202fPage des visiteurs\u202f» est reprise')
    expect(back.textBody).toContain('du projet «\u202fRefonte du site\u202f»')
    expect(back.textBody).toContain(`/client-projects/${editionId}/${id}`)
    expect(await seen()).toMatchObject({ state: 'proposed', answer: null, canTakeBack: false })

    // The other way: in the place of what is not begun.
    await actions.ask(lead, answerExtra, { ...answer, answer: 'instead' })
    const replaced = await show(lead, id)
    expect(replaced.deliverables[0]!.agreed?.by).toBe(by)
    expect(replaced.deliverables).toMatchObject([
      {
        title: 'Page des visiteurs',
        state: 'wanted',
        dueOn: '2026-12-15',
        milestoneId: before.milestones[0]!.id,
        doer: { name: 'Lina' },
      },
      { title: 'Notice', state: 'wanted' },
    ])
    expect(replaced).toMatchObject({ budgetCents: 720_000, juniorsCents: 630_000, endsOn: '2026-12-22' })
    expect(await seen()).toMatchObject({ answer: 'instead', proposal: { replaces: null } })
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: answer.extraId })
    expect((await show(lead, id)).deliverables).toEqual(before.deliverables)

    // Each yes and each answer taken back was told, twice.
    const kinds = (await mailsTo(lina)).map(({ effectKey }) => effectKey)
    for (const kind of ['project-extra-agreed', 'project-answer-taken-back'])
      expect(kinds.filter((one) => one.includes(`${kind}/`))).toHaveLength(2)
    // No is an answer that may be taken back too; then it is over.
    await actions.ask(lead, answerExtra, { ...answer, answer: 'no' })
    expect((await show(lead, id)).deliverables).toEqual(before.deliverables)
    expect((await mails()).at(-1)!.textBody).toContain(`${by} a dit non`)
    expect((await mailsTo(malo)).at(-1)!.subject).toContain('ne s’ajoute pas')
    actions.clock.now = '2026-11-26T08:59:00.000Z'
    expect((await seen()).canTakeBack).toBe(true)
    actions.clock.now = '2026-11-26T09:01:00.000Z'
    expect(await actions.refusal(lead, takeBackExtra, { token: secret, extraId: answer.extraId })).toBe(
      'too-late',
    )
    expect((await read(secret)).deliverables).toHaveLength(2)
    expect(await show(lead, other.id)).toEqual({ ...elsewhere, today: '2026-11-26' })
    expect(await rows(sql`select * from projects.pay_lines`)).toEqual([])
    const tellers = actions.tellersOf(showProject)
    for (const { name } of [askForMore, proposeExtra, answerExtra, takeBackExtra])
      expect(tellers).toContain(name)
    const tellersOfPay = actions.tellersOf(showOwnPay)
    for (const { name } of [answerExtra, takeBackExtra]) expect(tellersOfPay).toContain(name)
  }, 60_000)

  it('a yes is to what was read: a proposal that changes in the same moment is read again, and two of the team do not overwrite each other', async () => {
    const { lead, malo, secret, proposal, answer, show, id, seen, rows } = await asking()
    await actions.ask(malo, proposeExtra, proposal, 1)
    expect(await actions.refusal(lead, proposeExtra, proposal, 1)).toBe('changed-meanwhile')
    const dearer = { ...proposal, more: { ...proposal.more, cents: 150_000 } }
    const said = await Promise.all([
      outcome(actions.ask(lead, answerExtra, answer)),
      outcome(actions.ask(malo, proposeExtra, dearer, 2)),
    ])
    expect([
      ['done', 'already-answered'],
      ['proposal-changed', 'done'],
    ]).toContainEqual(said)
    const { state } = await seen()
    expect((await show(lead, id)).budgetCents).toBe(state === 'agreed' ? 810_000 : 720_000)
    // Twice at once, it is added once.
    const proposed = state === 'agreed' ? 2 : 3
    const twice = await Promise.all(
      [1, 2].map(() => outcome(actions.ask(lead, answerExtra, { ...answer, proposal: proposed }))),
    )
    expect(twice.filter((one) => one === 'done')).toHaveLength(state === 'agreed' ? 0 : 1)
    expect(
      await rows(sql`select * from projects.deliverables where title = 'Page des visiteurs'`),
    ).toHaveLength(1)
    // A link that was shut, or of another project, answers nothing.
    await actions.ask(lead, revokeClientLinks, { id })
    expect(await actions.refusal(lead, takeBackExtra, { token: secret, extraId: answer.extraId })).toBe(
      'no-such-link',
    )
    expect(await actions.refusal(lead, askForMore, { token: secret, by, text: 'Encore.' })).toBe(
      'no-such-link',
    )
  }, 60_000)

  it('the link of another client reaches none of it; one that is over answers nothing', async () => {
    const { lead, malo, call, launch, enrol, proposal, answer, secret, seen } = await asking()
    await actions.ask(malo, proposeExtra, proposal, 1)
    const other = await call('Un autre projet')
    // Before it begins it stands in the brief; and nobody is asked for more without end.
    const more = { token: await other.token(), by, text: 'Encore.' }
    expect(await actions.refusal(lead, askForMore, more)).toBe('not-now')
    await launch(other, malo, await enrol('Omar'))
    for (let nth = 0; nth < 10; nth += 1) await actions.ask(lead, askForMore, more)
    expect(await actions.refusal(lead, askForMore, more)).toBe('too-many-requests')
    const foreign = { ...answer, token: await other.token() }
    expect(await actions.refusal(lead, answerExtra, foreign)).toBe('already-answered')
    await actions.ask(lead, answerExtra, answer)
    expect(
      await actions.refusal(lead, takeBackExtra, { token: foreign.token, extraId: answer.extraId }),
    ).toBe('too-late')
    expect((await seen()).state).toBe('agreed')
    actions.clock.now = '2027-02-25T09:00:00.000Z'
    for (const asked of [
      actions.refusal(lead, askForMore, { token: secret, by, text: 'Encore.' }),
      actions.refusal(lead, answerExtra, answer),
      actions.refusal(lead, takeBackExtra, { token: secret, extraId: answer.extraId }),
    ])
      expect(await asked).toBe('link-expired')
  }, 60_000)

  it('a proposal has a way, a later day and people of the team; a refusal has a reason; a wish is let go', async () => {
    const { lead, id, malo, lina, mails, mailsTo, proposal, answer, show, seen, secret, deliverableId } =
      await asking()
    const { more } = proposal
    const refused = (changed: object) => actions.refusal(malo, proposeExtra, { ...proposal, ...changed }, 1)
    expect(await refused({ more: null, replacesId: null })).toBe('nothing-proposed')
    expect(await refused({ more: { ...more, endsOn: '2026-12-22' } })).toBe('not-later')
    expect(await refused({ more: { ...more, juniorsCents: 90_001 } })).toBe('pay-above-budget')
    expect(await refused({ replacesId: answer.extraId })).toBe('not-replaceable')
    expect(await refused({ milestoneId: answer.extraId })).toBe('not-of-this-project')
    expect(await refused({ doerId: lead.person.id })).toBe('not-of-this-project')
    expect(await actions.refusal(malo, refuseExtra, { id: answer.extraId, word: '' })).toBe('no-reason')
    await actions.ask(malo, refuseExtra, { id: answer.extraId, word: 'Nous n’avons plus le temps.' })
    expect(await seen()).toMatchObject({
      state: 'refused',
      word: 'Nous n’avons plus le temps.',
      proposal: null,
    })
    expect(actions.tellersOf(showProject)).toContain(refuseExtra.name)
    expect((await mails()).at(-1)!.subject).toBe('Votre demande sur «\u202fRefonte du site\u202f»')
    expect((await mails()).at(-1)!.textBody).not.toContain('temps')
    expect(await actions.refusal(lead, answerExtra, answer)).toBe('already-answered')
    expect(await actions.refusal(malo, refuseExtra, { id: answer.extraId, word: 'Non.' })).toBe(
      'already-answered',
    )
    // Thought over, it is proposed after all; what is then begun is replaced no more.
    await actions.ask(lead, proposeExtra, { ...proposal, more: null }, 2)
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Un.', link: '', ticked: [] })
    expect((await seen()).proposal).toMatchObject({ more: null, replaces: null })
    const instead = { ...answer, answer: 'instead' as const, proposal: 3 }
    expect(await actions.refusal(lead, answerExtra, instead)).toBe('not-replaceable')
    expect(await actions.refusal(lead, answerExtra, { ...instead, answer: 'more' })).toBe('proposal-changed')

    await actions.ask(lead, askForMore, { token: secret, by, text: 'Et en breton ?' })
    const asks = (await mailsTo(malo)).filter(({ effectKey }) => effectKey.includes('project-extra-asked/'))
    expect(asks).toHaveLength(2)
    const asked = (await show(lead, id)).extras[0]!
    const before = [(await mails()).length, (await mailsTo(malo)).length]
    await actions.ask(lead, answerExtra, { ...answer, extraId: asked.id, answer: 'no', proposal: 1 })
    expect(await seen()).toMatchObject({ state: 'declined', canTakeBack: false })
    // What was asked besides stands as it did.
    expect((await show(lead, id)).extras.map(({ state }) => state)).toEqual(['declined', 'proposed'])
    expect([(await mails()).length, (await mailsTo(malo)).length]).toEqual([before[0], before[1]! + 1])
    expect(await actions.refusal(malo, proposeExtra, { ...proposal, id: asked.id }, 1)).toBe(
      'already-answered',
    )
    expect(await actions.refusal(lead, takeBackExtra, { token: secret, extraId: asked.id })).toBe('too-late')
  }, 60_000)

  it('what is delivered runs again, and is delivered once it is taken back; what is sent or invoiced stays', async () => {
    const {
      lead,
      id,
      malo,
      lina,
      editionId,
      deliverableId,
      proposal,
      answer,
      secret,
      show,
      seen,
      mails,
      rows,
    } = await asking()
    await actions.ask(lina, sendVersion, { id: deliverableId, note: 'Un.', link: '', ticked: [] })
    const versionId = (await show(lead, id)).deliverables[0]!.versions[0]!.id
    await actions.ask(lead, answerVersion, { token: secret, by, versionId, answer: 'accepted', word: '' })
    expect((await show(lead, id)).status).toBe('delivered')
    const fridays = () => rows(sql`select key from platform.jobs where key like 'project-friday/%'`)
    expect(await fridays()).toEqual([])
    const plain = { ...proposal, replacesId: null, milestoneId: null }
    expect(await actions.refusal(malo, proposeExtra, proposal, 1)).toBe('not-replaceable')
    expect(
      await actions.refusal(malo, proposeExtra, { ...plain, milestoneId: proposal.milestoneId }, 1),
    ).toBe('milestone-reached')
    await actions.ask(malo, proposeExtra, plain, 1)
    await actions.ask(lead, answerExtra, answer)
    expect(await show(lead, id)).toMatchObject({ status: 'running', deliveredAt: null })
    expect(await fridays()).toHaveLength(1)
    await actions.ask(lead, takeBackExtra, { token: secret, extraId: answer.extraId })
    expect((await show(lead, id)).status).toBe('delivered')
    expect(await fridays()).toEqual([])
    expect((await mails()).at(-1)!.subject).toContain('est livré')

    await actions.ask(lead, answerExtra, answer)
    const [line] = (await actions.ask(lina, showOwnPay, { editionId })).lines
    // The budget has grown by what was agreed, and no further.
    const more = { id, personId: malo.person.id, what: 'Pilotage', agreedOn: '2026-11-23' }
    expect(await actions.refusal(lead, addPayLine, { ...more, cents: 750_001 })).toBe('above-what-was-agreed')
    await actions.ask(lead, addPayLine, { ...more, cents: 750_000 })
    await actions.ask(lead, dayOfPayLine, { id: line!.id, invoicedOn: '2026-11-23', paidOn: null })
    expect((await seen()).canTakeBack).toBe(false)
    expect(await actions.refusal(lead, takeBackExtra, { token: secret, extraId: answer.extraId })).toBe(
      'too-late',
    )
    await actions.ask(lead, dayOfPayLine, { id: line!.id, invoicedOn: null, paidOn: null })
    expect((await seen()).canTakeBack).toBe(true)
    await actions.ask(lina, sendVersion, {
      id: (await show(lead, id)).deliverables[1]!.id,
      note: 'Deux.',
      link: '',
      ticked: [],
    })
    expect(await actions.refusal(lead, takeBackExtra, { token: secret, extraId: answer.extraId })).toBe(
      'too-late',
    )
  }, 60_000)
})
