import { stepwiseAction } from '../../../../platform/server/action.ts'
import { readEnrolled } from '../../../enrolment/server/index.ts'
import { makeTeams } from '../../../matching/server/index.ts'
import { proposeTeams } from '../../contract.ts'
import { isToFill } from '../../rules.ts'
import { fitOf } from '../../teams/fit-of.ts'
import { readPlaced } from './read-placed.ts'
import { candidatesOf, listOf } from './read-candidates.ts'
import { readToFill } from './show-teams.ts'

/** Places that are free in projects whose people are chosen now, for juniors without a team. Nothing is kept. */
export const proposeTeamsAction = stepwiseAction(proposeTeams, async (steps, { editionId }) => {
  const { toFill, people, offers } = await steps.transaction(async ({ db }) => {
    const projects = await readToFill(db, editionId)
    const placed = await readPlaced(db, editionId)
    const enrolled = await readEnrolled(db, editionId)
    return {
      toFill: projects.filter(isToFill),
      people: candidatesOf(enrolled).filter(({ personId }) => !placed.has(personId)),
      offers: new Map(enrolled.map(({ personId, answers }) => [personId, listOf(answers, 'offers')])),
    }
  })
  if (toFill.length === 0) throw steps.refuse('nothing-to-fill')
  if (people.length === 0) throw steps.refuse('nobody-to-place')
  const steered = toFill.filter(({ mentor }) => mentor !== null)
  if (steered.length === 0) throw steps.refuse('no-mentor')
  const solved = await makeTeams(
    {
      people: people.map(({ personId, skills }) => ({ id: personId, skills })),
      teams: steered.map(({ id, places, juniorIds, skills, mentor }) => ({
        id,
        places: places - juniorIds.length,
        skills,
        fit: Object.fromEntries(
          people.map(({ personId, wants }) => [
            personId,
            fitOf(wants, { skills, offers: offers.get(mentor!.personId) ?? [] }),
          ]),
        ),
      })),
      seed: editionId,
    },
    steps.signal,
  )
  if ('refusal' in solved) throw steps.refuse('teams-impossible')
  const placed = new Set(solved.pairs.map(({ personId }) => personId))
  return {
    teams: steered.map(({ id, juniorIds }) => ({
      projectId: id,
      personIds: [
        ...juniorIds,
        ...solved.pairs.filter(({ teamId }) => teamId === id).map(({ personId }) => personId),
      ],
    })),
    withoutTeam: people.map(({ personId }) => personId).filter((id) => !placed.has(id)),
    total: solved.total,
    bound: solved.bound,
    isChecked: solved.isChecked,
  }
})
