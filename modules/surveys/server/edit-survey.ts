import { isSameJson } from '../../../platform/is-same-json.ts'
import { action } from '../../../platform/server/action.ts'
import type { Db } from '../../../platform/server/database/index.ts'
import { whyNotQuestions } from '../../programmes/rules.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { saveVersion } from '../../questionnaires/server/index.ts'
import { editSurvey } from '../contract.ts'
import { isKindAsked, whyNotHeadline } from '../rules.ts'
import { editionsOf, lockSurvey, readKeptSurvey, readQuestionsOf } from './kept-survey.ts'
import { lastWave } from './waves/last-wave.ts'

export const editSurveyAction = action(
  editSurvey,
  async (context, { id, editionIds, questions, ...input }) => {
    const { db, organisation, person, expectedRevision } = context
    await lockSurvey(db, id)
    const before = await readKeptSurvey(db, id)
    if (before.revision !== expectedRevision) throw context.refuse('changed-meanwhile')
    if (input.title.fr === '' && input.title.en === '') throw context.refuse('title-missing')

    const asked = await readQuestionsOf(db, id)
    const stands =
      isSameJson(asked, questions) &&
      isSameJson(before.headline, input.headline) &&
      before.privacy === input.privacy
    if (!stands && (await lastWave(db, id))) throw context.refuse('already-opened')
    const refusal = whyNotQuestions([], questions, {})
    if (refusal && refusal.code !== 'kind-is-answered')
      throw context.refuse(refusal.code, { question: refusal.question })
    const strange = questions.find(({ kind }) => !isKindAsked(kind))
    if (strange) throw context.refuse('kind-not-asked', { question: strange.key })
    const why = whyNotHeadline(input.headline, questions)
    if (why) throw context.refuse(why)

    const chosen = await editionsOf(db, before)
    const mine = await listLedEditionIds(db, person.id)
    // What a colleague chose stays, though I do not lead it.
    const next = [...new Set(editionIds)]
    if (next.some((one) => !mine.includes(one) && !chosen.includes(one)))
      throw context.refuse('edition-not-yours')
    if (!isSameJson(chosen.toSorted(), next.toSorted())) await chooseEditions(db, organisation.id, id, next)

    await saveVersion(context, id, questions)
    const revision = before.revision + 1
    await db
      .updateTable('surveys.surveys')
      .set({
        ...input,
        title: JSON.stringify(input.title),
        intro: JSON.stringify(input.intro),
        headline: input.headline && JSON.stringify(input.headline),
        remindAfterDays: JSON.stringify(input.remindAfterDays.toSorted((one, other) => one - other)),
        revision,
      })
      .where('id', '=', id)
      .execute()
    return { revision }
  },
)

async function chooseEditions(db: Db, organisationId: string, surveyId: string, ids: readonly string[]) {
  await db.deleteFrom('surveys.editions').where('surveyId', '=', surveyId).execute()
  if (ids.length === 0) return
  await db
    .insertInto('surveys.editions')
    .values(ids.map((editionId) => ({ organisationId, surveyId, editionId })))
    .execute()
}
