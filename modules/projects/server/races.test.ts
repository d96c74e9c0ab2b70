import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { Database } from '../../../platform/server/database/index.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import {
  addTask,
  agreeDeliverable,
  answerAmendment,
  answerExtra,
  answerVersion,
  askAdvisor,
  askClient,
  askForMore,
  editBrief,
  giveHourBack,
  leaveTeam,
  listProjects,
  nameMentor,
  proposeExtra,
  publishTeams,
  refuseExtra,
  savePlan,
  sendVersion,
  showTeams,
  stepProject,
  takeBackAmendmentAnswer,
  takeBackExtra,
} from '../contract.ts'
import { openAsking } from './testing/open-asking.ts'
import { brief, by, openActions, openProjects, type Actions } from './testing/open-projects.ts'

const rounds = process.env.LONG ? 100 : 20

describeOnBothEngines('what others have done meanwhile', (openTestDatabase) => {
  let database: Database
  let actions: Actions
  beforeAll(async () => {
    database = await openTestDatabase({ maxConnections: 8 })
    actions = await openActions(database)
    return () => actions.stop()
  }, 120_000)

  it(`an advisor’s hour is one team’s, whoever asks in the same instant, and a team has one advisor at an hour, ${rounds} rounds`, async () => {
    const { enrol, call, rows, editionId } = await openProjects(database, actions)
    const advisors = [await enrol('Hugo', { role: 'mentor' }), await enrol('Anne', { role: 'mentor' })]
    const teams = [
      { ...(await call('Le site')), who: await enrol('Lina') },
      { ...(await call('La revue')), who: await enrol('Omar') },
    ]
    for (const { id, who } of teams)
      await rows(sql`insert into projects.members (organisation_id, id, project_id, edition_id, person_id, role, joined_at)
        select organisation_id, gen_random_uuid(), ${id}, ${editionId}, ${who.person.id}, 'junior', now()
        from projects.projects where id = ${id}`)
    // Two advisors at the same instant, a hundred times over.
    const hours = await rows(sql<{ id: string; round: number }>`
      insert into projects.hours (organisation_id, id, edition_id, advisor_id, subject, starts_at, minutes, time_zone)
      select editions.organisation_id, gen_random_uuid(), editions.id, advisor::uuid, 'Prix',
        timestamptz '2027-01-07T17:00:00Z' + round * interval '1 day', 30, 'Europe/Paris'
      from programmes.editions, generate_series(1, ${sql.lit(rounds)}) as round,
        unnest(${advisors.map(({ person }) => person.id)}::text[]) as advisor
      where editions.id = ${editionId}
      returning id, (extract(epoch from starts_at - timestamptz '2027-01-07T17:00:00Z') / 86400)::int as round`)
    const outcome = (act: Promise<unknown>) =>
      act.then(
        () => 'done',
        (error: { code?: string }) => error.code,
      )
    const ask = (team: (typeof teams)[number], id: string) =>
      outcome(actions.ask(team.who, askAdvisor, { id, projectId: team.id, question: 'Combien ?' }))
    for (let round = 1; round <= rounds; round += 1) {
      const [one, two] = hours.filter((hour) => hour.round === round).map(({ id }) => id)
      const said = await Promise.all([
        ask(teams[0]!, one!),
        ask(teams[1]!, one!),
        ...(round % 2
          ? [ask(teams[0]!, two!)]
          : [outcome(actions.ask(teams[1]!.who, giveHourBack, { id: one! }))]),
      ])
      const known = ['done', 'hour-taken', 'asks-then-already', 'not-found']
      expect(said.filter((what) => !known.includes(what!))).toEqual([])
      const taken = await rows(sql<{ projectId: string }>`select project_id from projects.hours
        where starts_at = timestamptz '2027-01-07T17:00:00Z' + ${sql.lit(round)} * interval '1 day' and project_id is not null`)
      // Each team at most once at that instant, each hour to one.
      expect(new Set(taken.map(({ projectId }) => projectId)).size).toBe(taken.length)
      // Nobody gives back in an odd round: somebody has it then.
      expect(taken.length).toBeGreaterThanOrEqual(round % 2)
    }
    await expect(
      rows(sql`update projects.hours set project_id = case when project_id = ${teams[0]!.id} then ${teams[1]!.id}::uuid
        else ${teams[0]!.id}::uuid end where project_id is not null`),
    ).rejects.toThrow('An hour is given once.')
  }, 600_000)

  it('twenty deliverables are the end of it, a day that is past is no later one, and a milestone that was moved since stays where it is', async () => {
    const { lead, id, malo, proposal, answer, secret, show, seen, mails, rows, deliverableId } =
      await openAsking(database, actions)
    const plan = async (dueOn: string) =>
      actions.ask(malo, savePlan, {
        id,
        milestones: [
          { id: proposal.milestoneId, title: 'Maquette', dueOn, deliverableIds: [deliverableId] },
          {
            id: (await show(lead, id)).milestones[1]?.id ?? null,
            title: 'Recette',
            dueOn: '2027-01-08',
            deliverableIds: [],
          },
        ],
        doers: [],
      })
    const days = async () => (await show(lead, id)).milestones.map(({ title, dueOn }) => [title, dueOn])
    await plan('2026-12-15')
    await actions.ask(malo, proposeExtra, proposal, 1)
    const back = { token: secret, extraId: answer.extraId }
    await actions.ask(lead, answerExtra, answer)
    await actions.ask(lead, takeBackExtra, back)
    expect(await days()).toEqual([
      ['Maquette', '2026-12-15'],
      ['Recette', '2027-01-08'],
    ])
    await actions.ask(lead, answerExtra, answer)
    await plan('2027-01-15')
    await actions.ask(lead, takeBackExtra, back)
    expect(await days()).toEqual([
      ['Recette', '2027-01-08'],
      ['Maquette', '2027-01-15'],
    ])

    await rows(sql`insert into projects.deliverables (organisation_id, id, project_id, position, title, agreed_at)
      select organisation_id, gen_random_uuid(), project_id, n, 'Une page', agreed_at
      from projects.deliverables, generate_series(1, 19) as n where id = ${deliverableId}`)
    expect(await actions.refusal(lead, answerExtra, answer)).toBe('too-many-deliverables')
    expect(await actions.refusal(malo, proposeExtra, proposal, 2)).toBe('too-many-deliverables')
    expect(await actions.refusal(malo, askClient, { id, proposals: ['Une de plus'] })).toBe(
      'too-many-deliverables',
    )
    // After the end that stood, and before today.
    actions.clock.now = '2027-01-10T09:00:00.000Z'
    expect(await actions.refusal(malo, proposeExtra, proposal, 2)).toBe('not-later')
    // Each proposal is told, by whom; refused afterwards, nothing of it is left.
    await actions.ask(malo, proposeExtra, { ...proposal, more: null }, 2)
    const proposed = (await mails()).filter(({ effectKey }) => effectKey.includes('client-extra-proposed/'))
    expect(proposed).toHaveLength(2)
    expect(proposed[1]!.textBody).toContain('Malo a répondu')
    await actions.ask(malo, refuseExtra, { id: proposal.id, word: 'Trop tard.' })
    expect(await seen()).toMatchObject({ state: 'refused', proposal: null })
    expect(
      await rows(sql`select title, proposed_by, proposed_at from projects.extras where id = ${proposal.id}`),
    ).toEqual([{ title: null, proposedBy: null, proposedAt: null }])
  }, 60_000)

  it('what plan and brief take away is settled too; what was sent stays, and closing frees the people of that project alone', async () => {
    const all = await openAsking(database, actions)
    const {
      editionId,
      lead,
      enrol,
      call,
      launch,
      write,
      show,
      rows,
      mails,
      id,
      malo,
      lina,
      secret,
      deliverableId,
    } = all
    const [omar, zoe] = [await enrol('Omar'), await enrol('Zoé')]
    const other = await call('Un autre projet')
    const itsId = await launch(other, malo, omar)
    await actions.ask(malo, askClient, { id, proposals: ['Notice'] })
    const notice = (await show(lead, id)).deliverables[1]!.id
    await actions.ask(lead, agreeDeliverable, { token: secret, by, deliverableId: notice, isWanted: true })
    const plan = (...deliverableIds: string[]) =>
      actions.ask(malo, savePlan, {
        id,
        milestones: [
          { id: all.proposal.milestoneId, title: 'Maquette', dueOn: '2026-12-15', deliverableIds },
        ],
        doers: [],
      })
    await plan(deliverableId, notice)
    await actions.ask(malo, addTask, { id, title: 'Lister', personId: lina.person.id, dueOn: '2026-12-01' })
    expect((await show(lina, id)).tasks).toMatchObject([{ doer: { name: 'Lina' }, dueOn: '2026-12-01' }])
    for (const note of ['Un.', 'Deux.']) {
      await actions.ask(lina, sendVersion, { id: deliverableId, note, link: '', ticked: [] })
      expect((await mails()).at(-1)!.textBody).toContain(
        'Lina vous a envoyé «\u202fMaquette, six écrans\u202f»',
      )
    }
    const sent = (await mails()).filter(({ effectKey }) => effectKey.includes('client-deliverable-sent/'))
    expect(sent).toHaveLength(2)
    const versionId = (await show(lead, id)).deliverables[0]!.versions[0]!.id
    await actions.ask(lead, answerVersion, { token: secret, by, versionId, answer: 'accepted', word: '' })
    const reached = async () => (await show(lead, id)).milestones.map(({ reachedAt }) => reachedAt !== null)
    expect(await reached()).toEqual([false])
    await plan(deliverableId)
    expect(await reached()).toEqual([true])
    const shown = await show(malo, id)
    const edit = (at: number) =>
      actions.ask(malo, editBrief, { ...shown, deliverables: [shown.deliverables[at]!] }, shown.revision)
    await expect(edit(1)).rejects.toThrow('already-sent')
    await edit(0)
    // What was agreed goes with the client's yes.
    expect((await show(lead, id)).status).toBe('running')
    const { amendment } = await all.read(secret)
    await actions.ask(lead, answerAmendment, {
      token: secret,
      by,
      amendmentId: amendment!.id,
      reading: amendment!.reading,
      answer: 'agreed',
      word: '',
    })
    expect((await show(lead, id)).status).toBe('delivered')
    expect((await mails()).at(-1)!.subject).toContain('est livré')
    expect((await show(lead, other.id)).deliverables).toMatchObject([{ id: itsId }])

    const fridays = () => rows(sql`select key from platform.jobs where key like 'project-friday/%'`)
    expect(await fridays()).toEqual([{ key: `project-friday/${other.id}` }])
    await actions.ask(lead, stepProject, { id, to: 'closed' })
    expect((await show(lead, other.id)).status).toBe('running')
    const { candidates } = await actions.ask(lead, showTeams, { editionId })
    const inTeam = candidates.map(({ name, inProjectId }) => [name, inProjectId])
    expect(inTeam).toEqual(
      expect.arrayContaining([
        ['Lina', null],
        ['Omar', other.id],
        ['Zoé', null],
      ]),
    )
    expect(await actions.refusal(malo, askClient, { id, proposals: [] })).toBe('project-closed')
    // Nobody is launched whose juniors have all left.
    const empty = await call('Vide')
    await write(await empty.token(), { ...brief, title: 'Vide' })
    await actions.ask(lead, stepProject, { id: empty.id, to: 'selection' })
    await actions.ask(lead, nameMentor, { id: empty.id, personId: malo.person.id })
    const teams = [{ projectId: empty.id, personIds: [zoe.person.id] }]
    await actions.ask(lead, publishTeams, { editionId, teams })
    await actions.ask(lead, leaveTeam, { id: empty.id, personId: zoe.person.id })
    expect(await actions.refusal(lead, stepProject, { id: empty.id, to: 'running' })).toBe('no-team')
  }, 60_000)

  it('a yes goes back for 72 hours, whatever was proposed or agreed since: the last that moved the same first', async () => {
    const edition = await openProjects(database, actions)
    const { lead, enrol, call, launch, show, read } = edition
    const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
    const project = await call()
    const { id } = project
    const mockupId = await launch(project, malo, lina)
    const token = await project.token()
    const edit = async (changed: object) => {
      const shown = await show(malo, id)
      return actions.ask(malo, editBrief, { ...shown, word: '', ...changed }, shown.revision)
    }
    const agree = async () => {
      const { id: amendmentId, reading } = (await read(token)).amendment!
      await actions.ask(lead, answerAmendment, {
        token,
        by,
        amendmentId,
        reading,
        answer: 'agreed',
        word: '',
      })
      return { token, amendmentId }
    }
    const earlier = async () =>
      (await read(token)).earlierAmendments.map((one) => [one.id, one.canTakeBack, one.first?.what])
    await edit({ endsOn: '2027-01-08' })
    const first = await agree()
    await edit({ endsOn: '2027-01-09' })
    expect(await earlier()).toEqual([[first.amendmentId, true, undefined]])
    const second = await agree()
    expect(await earlier()).toEqual([[first.amendmentId, false, 'amendment']])
    expect(await actions.refusal(lead, takeBackAmendmentAnswer, first)).toBe('take-back-first')
    await edit({ context: 'Lu en mer.' })
    expect(await earlier()).toEqual([
      [second.amendmentId, true, undefined],
      [first.amendmentId, false, 'amendment'],
    ])
    for (const who of [lead, malo, lina])
      expect((await show(who, id)).earlierAmendments.map((one) => one.id)).toEqual([
        second.amendmentId,
        first.amendmentId,
      ])
    // Another waits: what is taken back does not wait beside it.
    expect(await actions.ask(lead, takeBackAmendmentAnswer, second)).toEqual({ waits: false })
    expect(await show(malo, id)).toMatchObject({
      endsOn: '2027-01-08',
      context: brief.context,
      amendment: { state: 'waits', changes: [{ what: 'context' }] },
    })
    expect(await earlier()).toEqual([[first.amendmentId, true, undefined]])
    // One that went by the same days is over, and what is taken back waits.
    await edit({ context: 'Lu en mer.', endsOn: '2027-02-01' })
    expect(await actions.ask(lead, takeBackAmendmentAnswer, first)).toEqual({ waits: true })
    expect(await show(malo, id)).toMatchObject({
      endsOn: brief.endsOn,
      amendment: { id: first.amendmentId, state: 'waits' },
    })
    await agree()
    await edit({ context: 'Lu en mer.' })
    expect(await earlier()).toEqual([[first.amendmentId, true, undefined]])
    actions.clock.now = '2026-11-26T09:01:00.000Z'
    expect([await earlier(), (await show(lead, id)).earlierAmendments]).toEqual([[], []])
    expect(await actions.refusal(lead, takeBackAmendmentAnswer, first)).toBe('too-late')

    // What was accepted promises no more than it did, not even by a change that waits.
    await actions.ask(lina, sendVersion, { id: mockupId, note: 'Un.', link: '', ticked: [] })
    const sent = await show(malo, id)
    const eight = { deliverables: [{ ...sent.deliverables[0]!, title: 'Maquette, huit écrans' }] }
    await edit(eight)
    const versionId = sent.deliverables[0]!.versions[0]!.id
    await actions.ask(lead, answerVersion, { token, by, versionId, answer: 'accepted', word: '' })
    expect((await read(token)).amendment).toBeNull()
    await expect(edit(eight)).rejects.toMatchObject({
      code: 'accepted-stays',
      details: { title: 'Maquette, six écrans' },
    })
    expect(await edit({ decides: 'Yann' })).toMatchObject({ amendment: 'withdrawn' })

    // What was asked for and comes back to the team has waited for it since then.
    await actions.ask(lead, askForMore, { token, by, text: 'Une page.' })
    const extraId = (await show(malo, id)).extras[0]!.id
    const more = { endsOn: '2027-03-01', cents: 0, juniorsCents: 0 }
    const page = { id: extraId, title: 'Une page', word: '', more, replacesId: null, milestoneId: null }
    await actions.ask(malo, proposeExtra, { ...page, doerId: null }, 1)
    await edit({ endsOn: '2027-02-02' })
    actions.clock.now = '2026-11-30T09:00:00.000Z'
    await agree()
    const returned = await show(malo, id)
    expect(returned.extras[0]).toMatchObject({
      isAnew: true,
      waitsSince: expect.stringMatching(/^2026-11-30T09:00/),
    })
    const [card] = (await actions.ask(lead, listProjects, { editionId: edition.editionId })).projects
    expect(card!.extrasSince).toBe(returned.extras[0]!.waitsSince)
  }, 60_000)
})
