import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addPayLine,
  agreeDeliverable,
  answerAmendment,
  answerExtra,
  askClient,
  askForMore,
  editBrief,
  listProjects,
  proposeExtra,
  savePlan,
  sendVersion,
  showProject,
  stepProject,
  takeBackAmendmentAnswer,
  takeBackExtra,
  withdrawAmendment,
} from '../contract.ts'
import { brief, by, openActions, openProjects, outcome, type Actions } from './testing/open-projects.ts'

describeOnBothEngines('what a client agreed to', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 4 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  /** A project that runs beside another, with two deliverables agreed, a third proposed, and what moves them. */
  async function openAgreed() {
    const edition = await openProjects(database, actions)
    const { lead, enrol, call, launch, show, read, mailsTo } = edition
    const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
    const project = await call()
    const other = await call('Un autre')
    await launch(other, malo, await enrol('Omar'))
    await edition.write(await project.token(), brief)
    for (const changed of [{ context: 'Un PDF.' }, { context: 'Un PDF.', budgetCents: 700_000 }]) {
      const shown = await show(lead, project.id)
      await actions.ask(lead, editBrief, { ...shown, ...changed }, shown.revision)
    }
    const mockupId = await launch(project, malo, lina)
    const { id } = project
    await actions.ask(malo, askClient, { id, proposals: ['Notice', 'Film'] })
    const secret = await project.token()
    const noticeId = (await show(malo, id)).deliverables[1]!.id
    await actions.ask(lead, agreeDeliverable, { token: secret, by, deliverableId: noticeId, isWanted: true })
    const milestone = { id: null, title: 'Remise', dueOn: '2026-12-22', deliverableIds: [mockupId, noticeId] }
    await actions.ask(malo, savePlan, { id, milestones: [milestone], doers: [] })
    const edit = async (changed: object) => {
      const shown = await show(malo, id)
      return actions.ask(malo, editBrief, { ...shown, ...changed }, shown.revision)
    }
    return {
      ...edition,
      malo,
      lina,
      project,
      other,
      id,
      secret,
      mockupId,
      noticeId,
      edit,
      amendment: async () => (await read(secret)).amendment!,
      say: async (answer: 'agreed' | 'refused', word = '') => {
        const { id: amendmentId, reading } = (await read(secret)).amendment!
        return { token: secret, by: 'Yann Le Goff', amendmentId, reading, answer, word }
      },
      kinds: async (who: { email: string }) =>
        (await mailsTo(who)).flatMap(
          ({ effectKey }) => /(\w+-)?(amendment|share|brief)-\w+/.exec(effectKey)?.[0] ?? [],
        ),
    }
  }

  it('moves with their yes alone, to all of what they read; it is named, told, and put back whole', async () => {
    const all = await openAgreed()
    const { lead, malo, lina, project, other, id, secret, mockupId, noticeId, show, read, edit, say, kinds } =
      all
    const stood = await show(malo, id)
    const agreed = [mockupId, noticeId]
    const of = ({ deliverables, milestones, ...shown }: typeof stood) => {
      const { context, endsOn, budgetCents, juniorsCents } = shown
      const wanted = deliverables.filter((one) => agreed.includes(one.id))
      return { context, endsOn, budgetCents, juniorsCents, milestones, wanted }
    }
    const [mockup, notice, film] = stood.deliverables
    const renamed = { ...mockup!, title: 'Maquette, huit écrans', dueOn: null, checks: ['Huit écrans'] }
    const changed = {
      title: 'Le site',
      context: 'Lu en mer.',
      endsOn: '2027-01-08',
      budgetCents: 800_000,
      juniorsCents: 600_000,
      deliverables: [
        { ...film!, title: 'Un film' },
        renamed,
        { id: null, title: 'Photos', dueOn: null, checks: [] },
      ],
      word: 'Deux semaines de plus.',
    }
    const mailsBefore = (await project.mails()).length
    expect(await edit(changed)).toMatchObject({ amendment: 'asked' })
    // What is the team's own is written; what was agreed stands, and waits.
    const asked = await show(malo, id)
    expect(of(asked)).toEqual(of(stood))
    expect([asked.title, asked.deliverables.map(({ title }) => title)]).toEqual([
      'Le site',
      ['Un film', 'Maquette, six écrans', 'Photos', 'Notice'],
    ])
    const whats = ['budget', 'juniors', 'endsOn', 'context', 'renamed', 'dueOn', 'checks', 'removed']
    expect(asked.amendment).toMatchObject({
      state: 'waits',
      by: 'Malo',
      proposedAt: expect.stringMatching(/^2026-11-23T09:00/),
      lapsesAt: expect.stringMatching(/^2026-12-08T09:00/),
      word: 'Deux semaines de plus.',
    })
    expect(asked.amendment!.changes.map(({ what }) => what)).toEqual(whats)
    // A junior does not read the budget, nor the words that may say it; who is of another project reads nothing.
    const ofJunior = (await show(lina, id)).amendment!
    expect([ofJunior.changes.map(({ what }) => what), ofJunior.word]).toEqual([whats.slice(1), ''])
    expect((await show(malo, other.id)).amendment).toBeNull()
    expect((await read(await other.token())).amendment).toBeNull()
    const cards = async () => (await actions.ask(lead, listProjects, { editionId: all.editionId })).projects
    expect((await cards()).map(({ amendmentSince }) => amendmentSince)).toEqual([
      expect.stringMatching(/^2026-11-23T09:00/),
      null,
    ])
    const mail = (await project.mails()).at(-1)!.textBody.replaceAll(/\s/g, ' ')
    for (const words of [
      'Malo propose de changer',
      '7 200 € → 8 000 €',
      '22 décembre 2026 → 8 janvier 2027',
      'Livrable retiré : Notice',
      'Maquette, six écrans → Maquette, huit écrans',
      'Deux semaines de plus.',
    ])
      expect(mail).toContain(words)
    // Saved as it waits, it goes on waiting.
    const again = {
      ...changed,
      deliverables: [{ ...film!, title: 'Un film' }, renamed, asked.deliverables[2]!],
    }
    expect(await edit(again)).toMatchObject({ amendment: 'waits' })
    expect((await project.mails()).length).toBe(mailsBefore + 1)

    // What is wrong is said in words, read by whoever steers and the programme's team; taken back, it waits again.
    expect(await actions.refusal(lead, answerAmendment, await say('refused'))).toBe('nothing-wrong-said')
    const foreign = { ...(await say('agreed')), token: await other.token() }
    expect(await actions.refusal(lead, answerAmendment, foreign)).toBe('already-answered')
    await actions.ask(lead, answerAmendment, await say('refused', 'Trop long.'))
    expect((await show(malo, id)).amendment).toMatchObject({
      state: 'refused',
      answeredBy: 'Yann Le Goff',
      answerWord: 'Trop long.',
    })
    expect((await show(lina, id)).amendment!.answerWord).toBe('')
    const back = { token: secret, amendmentId: (await all.amendment()).id }
    await actions.ask(lead, takeBackAmendmentAnswer, back)
    expect(of(await show(malo, id))).toEqual(of(stood))
    const read1 = await say('agreed')
    expect(await edit({ ...again, endsOn: '2027-01-09' })).toMatchObject({ amendment: 'asked' })
    expect(await actions.refusal(lead, answerAmendment, read1)).toBe('proposal-changed')

    // Two who say yes at once: one did.
    const yes = await say('agreed')
    const both = [yes, yes].map((said) => outcome(actions.ask(lead, answerAmendment, said)))
    expect(new Set(await Promise.all(both))).toEqual(new Set(['already-answered', 'done']))
    const moved = await show(malo, id)
    expect(of(moved)).toMatchObject({
      context: 'Lu en mer.',
      endsOn: '2027-01-09',
      budgetCents: 800_000,
      juniorsCents: 600_000,
      wanted: [{ id: mockupId, title: 'Maquette, huit écrans', dueOn: null, checks: ['Huit écrans'] }],
    })
    expect(moved.amendment).toMatchObject({ state: 'agreed', answeredBy: 'Yann Le Goff' })
    expect((await cards())[0]!.amendmentSince).toBeNull()
    expect(await actions.refusal(malo, withdrawAmendment, { id })).toBe('already-answered')
    const confirmed = (await project.mails()).at(-1)!
    expect(confirmed.textBody).toContain('Yann Le Goff a accepté ce changement par votre lien')
    // It carries the very link by which that was said: of those sent before, nobody has the secret.
    expect(await project.token()).toBe(secret)
    const share = (await all.mailsTo(lina)).find(({ effectKey }) => effectKey.includes('share-changed'))!
    expect(share.textBody.replaceAll(/\s/g, ' ')).toContain('avant, 6 300 € ; maintenant, 6 000 €')
    const team = ['project-amendment-refused', 'project-amendment-taken', 'project-amendment-agreed']
    expect(await kinds(malo)).toEqual(team)
    expect((await kinds({ email: lead.person.email! })).filter((kind) => kind.includes('amendment'))).toEqual(
      team,
    )
    expect((await kinds(lina)).toSorted()).toEqual([
      'project-amendment-agreed',
      'project-amendment-taken',
      'project-share-changed',
    ])
    // What others have moved or taken out since stays; the rest is put back, and waits.
    await all.rows(sql`update projects.deliverables set removed_at = (select ended_at from projects.amendments
      where project_id = ${id}) where id = ${film!.id}`)
    await actions.ask(malo, savePlan, {
      id,
      milestones: stood.milestones.map((one) => ({ ...one, title: 'Fin', deliverableIds: [mockupId] })),
      doers: [],
    })
    await actions.ask(lead, takeBackAmendmentAnswer, back)
    const put = await show(malo, id)
    const [kept] = stood.milestones
    expect(of(put)).toEqual({ ...of(stood), milestones: [{ ...kept, title: 'Fin' }] })
    expect(put.deliverables.map(({ title }) => title)).not.toContain('Un film')
    expect(put.amendment!.changes.map(({ what }) => what)).toEqual(whats)
    expect((await all.amendment()).canTakeBack).toBe(false)
    await actions.ask(lead, answerAmendment, await say('agreed'))
    actions.clock.now = '2026-11-26T09:01:00.000Z'
    expect((await all.amendment()).canTakeBack).toBe(false)
    expect(await actions.refusal(lead, takeBackAmendmentAnswer, back)).toBe('too-late')
    expect((await show(malo, other.id)).deliverables).toHaveLength(1)
    expect(actions.tellersOf(showProject)).toEqual(
      expect.arrayContaining(['answer-amendment', 'take-back-amendment-answer', 'edit-project-brief']),
    )
    expect(notice!.state).toBe('wanted')
  }, 60_000)

  it('stands where nobody answers; what happened meanwhile is read before any yes', async () => {
    const all = await openAgreed()
    const { lead, malo, lina, project, id, secret, mockupId, show, edit, say, kinds } = all
    // Before the launch both sides write it; a sum or a day that was said moves with a mail, other words without.
    expect(await kinds(project)).toEqual(['client-brief-to', 'client-brief-changed'])
    const [changed] = (await project.mails()).filter(({ effectKey }) => effectKey.includes('brief-changed'))
    expect(changed!.textBody.replaceAll(/\s/g, ' ')).toContain('7 200 € → 7 000 €')
    expect(changed!.textBody).not.toContain('Un PDF.')
    expect((await show(malo, id)).amendment).toBeNull()
    await edit({ endsOn: '2027-01-08' })
    const at = async (now: string) => {
      actions.clock.now = now
      await actions.settle()
      return kinds(project)
    }
    const first = ['client-brief-to', 'client-brief-changed', 'client-amendment-proposed']
    expect(await at('2026-11-28T08:59:00.000Z')).toEqual(first)
    expect(await at('2026-11-28T09:01:00.000Z')).toEqual([...first, 'client-amendment-reminder'])
    expect(await at('2026-12-08T08:59:00.000Z')).toEqual([...first, 'client-amendment-reminder'])
    const over = [...first, 'client-amendment-reminder', 'client-amendment-lapsed']
    expect(await at('2026-12-08T09:01:00.000Z')).toEqual(over)
    expect(await at('2027-01-05T09:00:00.000Z')).toEqual(over)
    expect(await show(malo, id)).toMatchObject({ endsOn: '2026-12-22', amendment: { state: 'lapsed' } })
    expect((await all.read(secret)).amendment).toBeNull()
    expect([await kinds(malo), await kinds(lina)]).toEqual([['project-amendment-lapsed'], []])

    // By whoever steers it is taken back, or by writing again what stands.
    await edit({ endsOn: '2027-02-08' })
    await actions.ask(malo, withdrawAmendment, { id })
    await edit({ endsOn: '2027-02-08' })
    expect(await edit({ endsOn: '2026-12-22' })).toMatchObject({ amendment: 'withdrawn' })
    expect((await show(malo, id)).amendment!.state).toBe('withdrawn')
    expect((await kinds(project)).slice(over.length)).toEqual([
      'client-amendment-proposed',
      'client-amendment-withdrawn',
      'client-amendment-proposed',
      'client-amendment-withdrawn',
    ])
    expect(await at('2027-01-25T09:00:00.000Z')).toHaveLength(over.length + 4)

    // A sum that moves by a yes to more ends the change that waits: it was worked out from another.
    const shown = await show(malo, id)
    const without = shown.deliverables.filter((one) => one.id !== mockupId)
    const sums = { budgetCents: 800_000, juniorsCents: 100_000, deliverables: without }
    await edit(sums)
    const early = await say('agreed')
    const token = await project.token()
    await actions.ask(lead, askForMore, { token, by, text: 'Une page.' })
    const extraId = (await show(malo, id)).extras[0]!.id
    const more = { endsOn: null, cents: 50_000, juniorsCents: 50_000 }
    const proposal = { id: extraId, title: 'Une page', word: '', more, replacesId: null, milestoneId: null }
    await actions.ask(malo, proposeExtra, { ...proposal, doerId: lina.person.id }, 1)
    await actions.ask(lead, answerExtra, { token, by, extraId, answer: 'more', proposal: 2 })
    expect(await actions.refusal(lead, answerAmendment, { ...early, token })).toBe('proposal-changed')
    expect((await all.read(token)).amendment).toMatchObject({ state: 'overtaken', canTakeBack: false })
    expect((await kinds(malo)).at(-1)).toBe('project-amendment-overtaken')
    // Proposed anew, what was begun meanwhile is in what is read.
    const [, , , made] = (await show(malo, id)).deliverables
    await edit({ ...sums, deliverables: [...without, made!] })
    const late = await say('agreed')
    expect((await all.read(token)).amendment!.changes).toMatchObject([
      { what: 'budget', before: { cents: 770_000 }, after: { cents: 800_000 } },
      { what: 'juniors', before: { cents: 680_000 }, after: { cents: 100_000 } },
      { what: 'removed', id: mockupId },
    ])
    await actions.ask(lina, sendVersion, { id: mockupId, note: 'Un.', link: '', ticked: [] })
    const left = (await all.read(token)).amendment!
    expect(left.changes.map(({ what }) => what)).toEqual(['budget', 'juniors'])
    expect(
      await actions.refusal(
        malo,
        editBrief,
        { ...(await show(malo, id)), deliverables: without },
        (await show(malo, id)).revision,
      ),
    ).toBe('already-sent')
    // The ledger agreed to more than the share would be.
    const pay = { id, personId: lina.person.id, what: 'Écrans', cents: 60_000, agreedOn: '2026-11-23' }
    await actions.ask(lead, addPayLine, pay)
    const yes = { ...late, reading: left.reading }
    expect(await actions.refusal(lead, answerAmendment, yes)).toBe('no-longer-possible')
    await edit({ budgetCents: 800_000 })
    await actions.ask(lead, answerAmendment, { ...yes, reading: (await all.read(token)).amendment!.reading })
    // Closed, nothing waits and nothing is taken back.
    await edit({ endsOn: '2027-03-08' })
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect((await show(malo, id)).amendment!.state).toBe('dropped')
    const closed = { token: await project.token(), amendmentId: yes.amendmentId }
    expect(await actions.refusal(lead, takeBackAmendmentAnswer, closed)).toBe('too-late')
    expect(await actions.refusal(malo, withdrawAmendment, { id })).toBe('already-answered')
  }, 60_000)

  it('comes back to exactly what stood, whatever the order: the last yes is taken back first', async () => {
    const { lead, malo, id, secret: token, show, read, edit, say } = await openAgreed()
    const frame = async () => {
      const { startsOn, endsOn, currency, budgetCents, juniorsCents, deliverables } = await show(malo, id)
      return {
        startsOn,
        endsOn,
        currency,
        budgetCents,
        juniorsCents,
        titles: deliverables.map((one) => one.title),
      }
    }
    const stood = await frame()
    await actions.ask(lead, askForMore, { token, by, text: 'Une page.' })
    const extraId = (await show(malo, id)).extras[0]!.id
    const propose = async () =>
      actions.ask(
        malo,
        proposeExtra,
        {
          id: extraId,
          title: 'Une page',
          word: '',
          more: { endsOn: '2027-01-01', cents: 60_000, juniorsCents: 0 },
          replacesId: null,
          milestoneId: null,
          doerId: null,
        },
        (await show(malo, id)).extras[0]!.revision,
      )
    const yesToMore = async () =>
      actions.ask(lead, answerExtra, {
        token,
        by,
        extraId,
        answer: 'more',
        proposal: (await show(malo, id)).extras[0]!.revision,
      })
    const change = { budgetCents: 690_050, juniorsCents: 600_000, endsOn: '2026-12-24', currency: 'USD' }
    await propose()
    await edit(change)
    await yesToMore()
    const grown = await frame()
    await edit(change)
    await actions.ask(lead, answerAmendment, await say('agreed'))
    expect(await frame()).toMatchObject(change)
    const amendmentId = (await read(token)).amendment!.id
    expect((await read(token)).extras[0]).toMatchObject({
      canTakeBack: false,
      first: { what: 'amendment', title: '' },
    })
    expect(await actions.refusal(lead, takeBackExtra, { token, extraId })).toBe('take-back-first')
    await actions.ask(lead, takeBackAmendmentAnswer, { token, amendmentId })
    expect(await frame()).toEqual(grown)
    // What waits again was worked out with the yes to more.
    await actions.ask(lead, takeBackExtra, { token, extraId })
    expect(await frame()).toEqual(stood)
    expect((await read(token)).amendment!.state).toBe('overtaken')

    // The other way round: what was proposed for more is said anew.
    await edit(change)
    await actions.ask(lead, answerAmendment, await say('agreed'))
    const changed = await frame()
    expect((await read(token)).extras[0]).toMatchObject({ state: 'asked', isAnew: true, proposal: null })
    await propose()
    await yesToMore()
    const back = { token, amendmentId: (await read(token)).amendment!.id }
    expect((await read(token)).amendment).toMatchObject({
      canTakeBack: false,
      first: { what: 'extra', title: 'Une page' },
    })
    expect(await actions.refusal(lead, takeBackAmendmentAnswer, back)).toBe('take-back-first')
    await actions.ask(lead, takeBackExtra, { token, extraId })
    expect(await frame()).toEqual(changed)
    await actions.ask(lead, takeBackAmendmentAnswer, back)
    expect(await frame()).toEqual(stood)
    expect((await read(token)).extras[0]).toMatchObject({ state: 'asked', isAnew: true })
  }, 60_000)
})
