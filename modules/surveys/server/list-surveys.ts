import { Wording } from '../../../platform/contract.ts'
import { action } from '../../../platform/server/action.ts'
import { listSurveys, Privacy } from '../contract.ts'
import { countWaves } from './waves/count-waves.ts'
import { readWaves } from './waves/last-wave.ts'

export const listSurveysAction = action(listSurveys, async (context, { editionId }) => {
  const { db } = context
  const rows = await db
    .selectFrom('surveys.surveys')
    .select(['id', 'editionId', 'title', 'privacy'])
    .where((row) =>
      row.or([
        row('editionId', '=', editionId),
        row('id', 'in', (asked) =>
          asked.selectFrom('surveys.editions').select('surveyId').where('editionId', '=', editionId),
        ),
      ]),
    )
    .orderBy('madeAt', 'desc')
    .limit(200)
    .execute()
  const surveys = []
  for (const { id, title, privacy, editionId: ownEditionId } of rows) {
    const [wave] = await countWaves(context, (await readWaves(db, id)).slice(-1))
    surveys.push({
      id,
      editionId: ownEditionId,
      title: Wording.parse(title),
      privacy: Privacy.parse(privacy),
      wave: wave
        ? { state: wave.state, closesAt: wave.closesAt, asked: wave.asked, answered: wave.answered }
        : null,
    })
  }
  return { surveys }
})
