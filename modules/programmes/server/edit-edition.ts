import { action } from '../../../platform/server/action.ts'
import { editEdition } from '../contract.ts'
import { whyNotDates } from '../rules.ts'
import { readEdition } from './read-edition.ts'

export const editEditionAction = action(editEdition, async (context, input) => {
  const { db, now, expectedRevision } = context
  const { editionId, name, startsOn, endsOn, charter, agreement } = input
  const {
    words,
    asksProfile,
    conduct,
    workshops,
    immersion,
    course,
    coffees,
    community,
    debriefs,
    projects,
    pairs,
  } = input
  const refusal = whyNotDates(startsOn, endsOn)
  if (refusal) throw context.refuse(refusal)

  const before = await readEdition(db, editionId)
  // A charter that somebody accepted keeps its number; other words get the next one.
  const reworded = JSON.stringify(before.charter) !== JSON.stringify(charter)
  const edited = await db
    .updateTable('programmes.editions')
    .set({
      name: JSON.stringify(name),
      startsOn,
      endsOn,
      charter: JSON.stringify(charter),
      charterVersion: before.charterVersion + (reworded ? 1 : 0),
      agreement: JSON.stringify(agreement),
      ...(words !== undefined && { words: words && JSON.stringify(words) }),
      ...(asksProfile && { asksProfile: JSON.stringify(asksProfile) }),
      ...(conduct && { conduct: JSON.stringify(conduct) }),
      ...(workshops !== undefined && { workshops: workshops && JSON.stringify(workshops) }),
      ...(immersion !== undefined && { immersion: immersion && JSON.stringify(immersion) }),
      ...(course !== undefined && { course: course && JSON.stringify(course) }),
      ...(coffees !== undefined && { coffees: coffees && JSON.stringify(coffees) }),
      ...(community !== undefined && { community }),
      ...(debriefs !== undefined && { debriefs }),
      ...(projects !== undefined && { projects }),
      ...(pairs !== undefined && { pairs }),
      revision: expectedRevision! + 1,
      updatedAt: now,
    })
    .where('id', '=', editionId)
    .where('revision', '=', expectedRevision!)
    .returning('id')
    .executeTakeFirst()
  if (!edited) throw context.refuse('changed-meanwhile')
  return readEdition(db, editionId)
})
