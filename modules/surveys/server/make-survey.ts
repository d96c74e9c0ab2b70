import { action } from '../../../platform/server/action.ts'
import { newId } from '../../../platform/server/id.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import { Question } from '../../questionnaires/contract.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { makeSurvey } from '../contract.ts'
import discovery from './discovery.json' with { type: 'json' }
import model from './model.json' with { type: 'json' }

/**
 * Confidential and for the mentees of its edition, until its team says otherwise. A discovery is anonymous and by a link that is
 * passed round: nobody is enrolled yet. It asks of the programme's themes, and of some subjects more.
 */
export const makeSurveyAction = action(makeSurvey, async (context, { editionId, title, purpose }) => {
  const { db, now, organisation, person, language } = context
  const id = newId(now)
  const isDiscovery = purpose === 'discovery'
  await db
    .insertInto('surveys.surveys')
    .values({
      organisationId: organisation.id,
      id,
      editionId,
      title: JSON.stringify({ fr: '', en: '', [language]: title }),
      intro: JSON.stringify((isDiscovery ? discovery : model).intro),
      purpose,
      privacy: isDiscovery ? 'anonymous' : 'confidential',
      askedOf: isDiscovery ? 'both' : 'mentee',
      headline: isDiscovery ? null : JSON.stringify(model.headline),
      hasOpenLink: isDiscovery,
      madeAt: now,
      madeBy: person.id,
    })
    .execute()
  if (!isDiscovery)
    await db
      .insertInto('surveys.editions')
      .values({ organisationId: organisation.id, surveyId: id, editionId })
      .execute()
  const { themes } = await readQuestionnaire(db, editionId)
  const subjects = [
    ...themes.map(({ key, asking }) => ({ key, label: asking })),
    ...discovery.subjects.filter(({ key }) => !themes.some((theme) => theme.key === key)),
  ]
  const questions = isDiscovery
    ? discovery.questions.map((one) => (one.kind === 'several-options' ? { ...one, options: subjects } : one))
    : model.questions
  await saveVersion(context, id, Question.array().parse(questions))
  return { id }
})
