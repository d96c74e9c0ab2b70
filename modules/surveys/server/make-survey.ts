import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { Question } from '../../questionnaires/contract.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { makeSurvey } from '../contract.ts'
import model from './model.json' with { type: 'json' }

/** Confidential and for the mentees of its edition, until its team says otherwise. */
export const makeSurveyAction = action(makeSurvey, async (context, { editionId, title }) => {
  const { db, now, organisation, person, language } = context
  const id = newId(now)
  await db
    .insertInto('surveys.surveys')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      title: JSON.stringify({ fr: '', en: '', [language]: title }),
      intro: JSON.stringify(model.intro),
      privacy: 'confidential',
      askedOf: 'mentee',
      headline: JSON.stringify(model.headline),
      madeAt: now,
      madeBy: person.id,
    })
    .execute()
  await db
    .insertInto('surveys.editions')
    .values({ organisationId: organisation.id, surveyId: id, editionId })
    .execute()
  await saveVersion(context, id, Question.array().parse(model.questions))
  return { id }
})
