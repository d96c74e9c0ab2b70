import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { createNextEdition } from '../contract.ts'
import { lastDay } from '../rules.ts'
import { editionFollowed } from './facts.ts'
import { readEdition } from './read-edition.ts'
import { saveThemes } from './save-themes.ts'

/** What the last edition had become, word for word, and its team. Nobody takes part in it yet. */
export const createNextEditionAction = action(createNextEdition, async (context, input) => {
  const { db, now, organisation } = context
  const organisationId = organisation.id
  const last = await readEdition(db, input.editionId)
  const editionId = newId(now)
  await db
    .insertInto('programmes.editions')
    .values({
      organisationId,
      id: editionId,
      programmeId: last.programmeId,
      previousEditionId: last.id,
      name: JSON.stringify(input.name),
      startsOn: input.startsOn,
      endsOn: input.startsOn && lastDay(input.startsOn, last.agreement.durationDays),
      agreement: JSON.stringify(last.agreement),
      charter: JSON.stringify(last.charter),
      matchingDefaults: JSON.stringify(last.matchingDefaults),
      words: last.words && JSON.stringify(last.words),
      asksProfile: JSON.stringify(last.asksProfile),
      conduct: JSON.stringify(last.conduct),
      requests: last.requests && JSON.stringify(last.requests),
      workshops: last.workshops && JSON.stringify(last.workshops),
      immersion: last.immersion && JSON.stringify(last.immersion),
      course: last.course && JSON.stringify(last.course),
      coffees: last.coffees && JSON.stringify(last.coffees),
      community: last.community,
      debriefs: last.debriefs,
      projects: last.projects,
      pairs: last.pairs,
      advice: last.advice,
      invented: last.invented,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await saveThemes(context, editionId, last.themes, 0)
  await saveVersion(context, editionId, last.questions)
  await db
    .insertInto('programmes.leads')
    .values(last.leads.map(({ personId }) => ({ organisationId, editionId, personId, addedAt: now })))
    .execute()
  await context.announce(editionFollowed, {
    editionId,
    previousEditionId: last.id,
    byPersonId: context.person.id,
  })
  return { editionId }
})
