import {
  askClient,
  createProject,
  editBrief,
  nameMentor,
  proposeTeams,
  publishTeams,
  showProject,
  showTeams,
  stepProject,
} from '../../../../modules/projects/contract.ts'
import { asClient, emailOfClient, type Brief } from './be-a-client.ts'
import type { Edition } from './edition.ts'
import words from './words.json' with { type: 'json' }

export type Known = { readonly id: string; readonly brief: Brief }

/** Seven clients write their brief; most of them forget what is to be delivered. */
export async function openProjects(edition: Edition, firstDay: string): Promise<Known[]> {
  const { stage, lead, editionId } = edition
  const known: Known[] = []
  for (const brief of words.projects) {
    const { title, clientName, contactName } = brief
    const { id } = await stage.ask(lead, createProject, {
      editionId,
      title,
      clientName,
      contactName,
      contactEmail: emailOfClient(brief),
      contactLanguage: 'fr',
    })
    const client = await asClient(edition, brief)
    await client.write(firstDay)
    known.push({ id, brief })
  }
  return known
}

/** What a brief forgets is proposed, and the client says yes; projects whose brief is whole but for that choose their team. */
export async function chooseForEach(edition: Edition, known: readonly Known[]): Promise<void> {
  const { stage, lead } = edition
  for (const { id, brief } of known) {
    if (brief.proposed.length > 0) {
      await stage.ask(lead, askClient, { id, proposals: brief.proposed })
      await (await asClient(edition, brief)).agree()
    }
    const shown = await stage.ask(lead, showProject, { id })
    await stage.ask(lead, editBrief, { ...shown, skills: brief.skills, places: 3 }, shown.revision)
    if (brief.mentor !== null) await stage.ask(lead, stepProject, { id, to: 'selection' })
  }
}

export async function makeTeams({ stage, lead, editionId }: Edition, known: readonly Known[]): Promise<void> {
  const { mentors } = await stage.ask(lead, showTeams, { editionId })
  for (const { id, brief } of known) {
    const mentor = mentors.find(({ name }) => name === brief.mentor)
    if (mentor) await stage.ask(lead, nameMentor, { id, personId: mentor.personId })
  }
  const { teams } = await stage.ask(lead, proposeTeams, { editionId })
  await stage.ask(lead, publishTeams, {
    editionId,
    teams: teams.filter(({ personIds }) => personIds.length > 0),
  })
}
