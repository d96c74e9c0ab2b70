import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import { addTask, agreeDeliverable, answerVersion, askClient, savePlan, sendVersion } from '../../contract.ts'
import { by, openProjects, type Actions } from './open-projects.ts'

/** Both run, each with two deliverables under a milestone of its own; the other has lines, words and tasks beside. */
export async function openBoth(database: Database, actions: Actions) {
  const edition = await openProjects(database, actions)
  const { lead, enrol, call, launch, show, mailsTo, rows } = edition
  const [malo, aude] = [await enrol('Malo', { role: 'mentor' }), await enrol('Aude', { role: 'mentor' })]
  const [lina, omar, zoe] = [await enrol('Lina'), await enrol('Omar'), await enrol('Zoé')]
  const begin = async (title: string, second: string, juniors: (typeof lina)[]) => {
    const project = await call(title)
    const { id } = project
    const mockupId = await launch(project, malo, ...juniors)
    await rows(sql`update projects.projects set title = ${title} where id = ${id}`)
    await actions.ask(malo, askClient, { id, proposals: [second] })
    const secret = await project.token()
    const secondId = (await show(malo, id)).deliverables[1]!.id
    await actions.ask(lead, agreeDeliverable, {
      token: secret,
      by,
      deliverableId: secondId,
      isWanted: true,
    })
    const milestone = (name: string, dueOn: string, deliverableId: string) => ({
      id: null,
      title: name,
      dueOn,
      deliverableIds: [deliverableId],
    })
    await actions.ask(malo, savePlan, {
      id,
      milestones: [
        milestone('Maquette', '2027-01-08', mockupId),
        milestone('Remise', '2027-01-15', secondId),
      ],
      doers: [
        { deliverableId: mockupId, personId: juniors[0]!.person.id },
        { deliverableId: secondId, personId: juniors.at(-1)!.person.id },
      ],
    })
    for (const who of [malo, juniors.at(-1)!])
      await actions.ask(who, addTask, {
        id,
        title: `Pour ${who.person.name}`,
        personId: who.person.id,
        dueOn: null,
      })
    const send = async (deliverableId: string) => {
      await actions.ask(juniors[0]!, sendVersion, {
        id: deliverableId,
        note: 'Voilà.',
        link: '',
        ticked: [],
      })
      const { versions } = (await show(malo, id)).deliverables.find((one) => one.id === deliverableId)!
      return versions[0]!.id
    }
    const answer = (versionId: string) =>
      actions.ask(lead, answerVersion, { token: secret, by, versionId, answer: 'accepted', word: '' })
    const [first, last] = (await show(malo, id)).milestones.map((one) => one.id)
    const word = (milestoneId: string | null, score: number) => ({
      token: secret,
      by,
      milestoneId,
      score,
      text: '',
    })
    return { ...project, secret, mockupId, secondId, first: first!, last: last!, send, answer, word }
  }
  const one = await begin('Ici', 'Notice', [lina, omar])
  const other = await begin('Tout contre', 'Affiche', [zoe])
  const told = async (who: { email: string }, kind: string) =>
    (await mailsTo(who)).filter(({ effectKey }) => effectKey.includes(`${kind}/`))
  return { ...edition, malo, aude, lina, omar, zoe, one, other, told }
}
