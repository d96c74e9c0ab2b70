import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import type { InputOf } from '../../../platform/contract.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { createProgramme } from '../contract.ts'
import { lastDay } from '../rules.ts'
import { findTemplate, type ProgrammeTemplate } from '../templates/index.ts'
import { saveThemes } from './save-themes.ts'

export const createProgrammeAction = action(createProgramme, (context, input) => {
  const template = findTemplate(input.template)
  if (!template) throw context.refuse('unknown-template', { template: input.template })
  return createFromTemplate(context, template, input)
})

/** A programme and its first edition, as the template has them; whoever makes it leads it. */
export async function createFromTemplate(
  context: Pick<Context, 'db' | 'now' | 'organisation' | 'person'>,
  template: ProgrammeTemplate,
  input: Omit<InputOf<typeof createProgramme>, 'template'> & { invented?: boolean },
): Promise<{ programmeId: string; editionId: string }> {
  const { db, now, person } = context
  const {
    key,
    agreement,
    charter,
    words,
    asksProfile,
    conduct,
    advice,
    requests,
    workshops,
    immersion,
    course,
    coffees,
    community,
    debriefs,
    projects,
    pairs,
    themes,
    questions,
    matchingDefaults,
  } = keptOf(template)
  const organisationId = context.organisation.id
  const programmeId = newId(now)
  const editionId = newId(now)
  await db
    .insertInto('programmes.programmes')
    .values({
      organisationId,
      id: programmeId,
      name: JSON.stringify(input.name),
      template: key,
      createdAt: now,
    })
    .execute()
  await db
    .insertInto('programmes.editions')
    .values({
      organisationId,
      id: editionId,
      programmeId,
      name: JSON.stringify(input.editionName),
      startsOn: input.startsOn,
      endsOn: input.startsOn && lastDay(input.startsOn, agreement.durationDays),
      agreement: JSON.stringify(agreement),
      charter: JSON.stringify(charter),
      matchingDefaults: JSON.stringify(matchingDefaults),
      words: words && JSON.stringify(words),
      asksProfile: JSON.stringify(asksProfile),
      conduct: JSON.stringify(conduct),
      requests: requests && JSON.stringify(requests),
      workshops: workshops && JSON.stringify(workshops),
      immersion: immersion && JSON.stringify(immersion),
      course: course && JSON.stringify(course),
      coffees: coffees && JSON.stringify(coffees),
      community,
      debriefs,
      projects,
      pairs,
      advice,
      invented: input.invented ?? false,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await saveThemes(context, editionId, themes, 0)
  await saveVersion(context, editionId, questions)
  await db
    .insertInto('programmes.leads')
    .values({ organisationId, editionId, personId: person.id, addedAt: now })
    .execute()
  return { programmeId, editionId }
}

/** All that a template declares, by where it is kept; does not compile as soon as one declares what is kept nowhere. */
function keptOf(template: ProgrammeTemplate) {
  // Its name and summary are read where templates are offered, and by nothing afterwards.
  const { name: _name, summary: _summary, ...declared } = template
  const { goal, weights, expectationAnswers, steps, vetoes, seniorityLevels, jobFamilies, ...others } =
    declared
  const {
    key,
    agreement,
    conduct,
    advice,
    requests,
    workshops,
    immersion,
    course,
    coffees,
    community,
    debriefs,
    projects,
    pairs,
    charter,
    words,
    asksProfile,
    themes,
    questions,
    ...unkept
  } = others
  unkept satisfies Record<string, never>
  const matchingDefaults = { goal, weights, expectationAnswers, steps, vetoes, seniorityLevels, jobFamilies }
  return {
    key,
    agreement,
    conduct,
    advice,
    requests,
    workshops,
    immersion,
    course,
    coffees,
    community,
    debriefs,
    projects,
    pairs,
    charter,
    words,
    asksProfile,
    themes,
    questions,
    matchingDefaults,
  }
}
