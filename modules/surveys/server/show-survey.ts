import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import { countEnrolled } from '../../enrolment/server/index.ts'
import { listLedEditionIds, readEditionNames } from '../../programmes/server/index.ts'
import { showSurvey } from '../contract.ts'
import { editionsOf, readKeptSurvey, readQuestionsOf } from './kept-survey.ts'
import { rolesAsked } from './roles-asked.ts'
import { countWaves } from './waves/count-waves.ts'
import { readWaves } from './waves/last-wave.ts'

export const showSurveyAction = action(showSurvey, async (context, { id }) => {
  const { db, person, organisation } = context
  const survey = await readKeptSurvey(db, id)
  const chosen = await editionsOf(db, survey)
  const ids = [...new Set([...chosen, ...(await listLedEditionIds(db, person.id))])]
  const names = await readEditionNames(db, ids)
  const people = await countEnrolled(db, ids, rolesAsked(survey))
  const { outside } = await db
    .selectFrom('surveys.outside')
    .select(sql<number>`count(*)::int`.as('outside'))
    .where('surveyId', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...survey,
    questions: await readQuestionsOf(db, id),
    editions: ids.map((one) => {
      const { programmeName, editionName } = names.get(one)!
      return {
        id: one,
        programmeName,
        editionName,
        isAsked: chosen.includes(one),
        people: people.get(one) ?? 0,
      }
    }),
    outside,
    waves: await countWaves(context, await readWaves(db, id)),
    timeZone: organisation.timeZone,
  }
})
