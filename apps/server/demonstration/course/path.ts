import { addProject, openProject, placeOnProject, saveRubric } from '../../../../modules/training/contract.ts'
import type { Actor, Stage } from '../stage/open-stage.ts'
import type { CoursePair } from './sessions.ts'
import words from './words.json' with { type: 'json' }

export type Course = { readonly stage: Stage; readonly lead: Actor; readonly editionId: string }

/** The projects of the path, opened; their ids in order. */
export async function openPath(stage: Stage, lead: Actor, editionId: string): Promise<string[]> {
  const ids: string[] = []
  for (const { fromDay: _, expected, ...project } of words.projects) {
    const { id } = await stage.ask(lead, addProject, {
      editionId,
      ...project,
      expected: expected.map((one) => ({
        ...one,
        id: null,
        handedAs: one.handedAs as 'file' | 'link' | 'text',
      })),
    })
    await stage.ask(lead, openProject, { id })
    if (project.endsWithDefence) await setRubric(stage, lead, id)
    ids.push(id)
  }
  return ids
}

/** As it was opened a moment ago, by nobody else. */
async function setRubric(stage: Stage, lead: Actor, id: string): Promise<void> {
  const criteria = words.rubric.map((one) => ({ ...one, id: null }))
  await stage.ask(lead, saveRubric, { id, criteria }, 1)
}

export async function placeAllOn(
  { stage, lead, editionId }: Course,
  pairs: readonly CoursePair[],
  projectId: string,
  startedOn: string,
): Promise<void> {
  const personIds = pairs.map(({ mentee }) => mentee.person.id)
  await stage.ask(lead, placeOnProject, { editionId, personIds, projectId, startedOn })
}
