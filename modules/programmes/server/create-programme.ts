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
  context: Context,
  template: ProgrammeTemplate,
  input: Omit<InputOf<typeof createProgramme>, 'template'> & { invented?: boolean },
): Promise<{ programmeId: string; editionId: string }> {
  const { db, now, person } = context
  const organisationId = context.organisation.id
  const programmeId = newId(now)
  const editionId = newId(now)
  await db
    .insertInto('programmes.programmes')
    .values({
      organisationId,
      id: programmeId,
      name: JSON.stringify(input.name),
      template: template.key,
      createdAt: now,
    })
    .execute()
  const { durationDays, rhythm, meetingMinutes, charter } = template
  const { goal, weights, expectationAnswers, steps, vetoes, seniorityLevels, jobFamilies } = template
  const matchingDefaults = {
    goal,
    weights,
    expectationAnswers,
    steps,
    vetoes,
    seniorityLevels,
    jobFamilies,
  }
  await db
    .insertInto('programmes.editions')
    .values({
      organisationId,
      id: editionId,
      programmeId,
      name: JSON.stringify(input.editionName),
      startsOn: input.startsOn,
      endsOn: input.startsOn && lastDay(input.startsOn, durationDays),
      agreement: JSON.stringify({ durationDays, rhythm, meetingMinutes }),
      charter: JSON.stringify(charter),
      matchingDefaults: JSON.stringify(matchingDefaults),
      words: template.words && JSON.stringify(template.words),
      asksProfile: JSON.stringify(template.asksProfile),
      invented: input.invented ?? false,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await saveThemes(context, editionId, template.themes, 0)
  await saveVersion(context, editionId, template.questions)
  await db
    .insertInto('programmes.leads')
    .values({ organisationId, editionId, personId: person.id, addedAt: now })
    .execute()
  return { programmeId, editionId }
}
