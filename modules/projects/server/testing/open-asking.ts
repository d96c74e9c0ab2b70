import type { Database } from '../../../../platform/server/database/index.ts'
import { askForMore, savePlan } from '../../contract.ts'
import { by, openProjects, type Actions } from './open-projects.ts'

/** A project that runs, with one milestone, whose client has asked for a page more. */
export async function openAsking(database: Database, actions: Actions) {
  const edition = await openProjects(database, actions)
  const { lead, enrol, call, launch, show, read } = edition
  const [malo, lina] = [await enrol('Malo', { role: 'mentor' }), await enrol('Lina')]
  const project = await call()
  const { id, token } = project
  const deliverableId = await launch(project, malo, lina)
  await actions.ask(malo, savePlan, {
    id,
    milestones: [{ id: null, title: 'Maquette', dueOn: '2026-12-15', deliverableIds: [deliverableId] }],
    doers: [{ deliverableId, personId: lina.person.id }],
  })
  const secret = await token()
  const before = actions.told.length
  await actions.ask(lead, askForMore, { token: secret, by, text: 'Une page pour les visiteurs.' })
  const told = actions.told.slice(before)
  const [extra] = (await show(lead, id)).extras
  const [milestone] = (await show(lead, id)).milestones
  const proposal = {
    id: extra!.id,
    title: 'Page des visiteurs',
    word: 'Avec plaisir.',
    more: { endsOn: '2027-01-08', cents: 90_000, juniorsCents: 60_000 },
    replacesId: deliverableId as string | null,
    milestoneId: milestone!.id as string | null,
    doerId: lina.person.id as string | null,
  }
  const answer = { token: secret, by, extraId: extra!.id, answer: 'more' as const, proposal: 2 }
  const seen = async () => (await read(secret)).extras[0]!
  return {
    ...edition,
    ...project,
    malo,
    lina,
    deliverableId,
    secret,
    extraId: extra!.id,
    proposal,
    answer,
    told,
    seen,
  }
}
