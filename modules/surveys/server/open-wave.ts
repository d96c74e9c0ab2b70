import { addDays, dayIn, instantAt, workingDay } from '../../../platform/calendar-day.ts'
import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { newId } from '../../../platform/server/id.ts'
import { countEnrolled } from '../../enrolment/server/index.ts'
import { newToken } from '../../people/server/index.ts'
import { untranslated } from '../../programmes/rules.ts'
import { Question } from '../../questionnaires/contract.ts'
import { readVersion } from '../../questionnaires/server/index.ts'
import { asksSomething } from '../../questionnaires/rules.ts'
import { openWave } from '../contract.ts'
import { waveState } from '../rules.ts'
import { inviteToWave } from './jobs/invite-to-wave.ts'
import { remindOfWave } from './jobs/remind-of-wave.ts'
import { editionsOf, lockSurvey, readKeptSurvey, type KeptSurvey } from './kept-survey.ts'
import { rolesAsked } from './roles-asked.ts'
import { lastWave } from './waves/last-wave.ts'

/** From now on its questions, its privacy and its headline stand. */
export const openWaveAction = action(openWave, async (context, { id, opensOn, closesOn }) => {
  const { db, now, organisation } = context
  const { timeZone } = organisation
  await lockSurvey(db, id)
  const survey = await readKeptSurvey(db, id)
  const version = await readVersion(db, id, Question)
  if (!version?.questions.some(asksSomething)) throw context.refuse('nothing-asked')
  const isHalf = [survey.title, survey.intro].some(({ fr, en }) => (fr === '') !== (en === ''))
  if (isHalf || untranslated(version.questions, []).questions.length > 0)
    throw context.refuse('translation-missing')
  if (!survey.hasOpenLink && !(await asksSomebody(context, survey))) throw context.refuse('nobody-asked')
  const last = await lastWave(db, id)
  if (last && waveState(last, now) !== 'closed') throw context.refuse('still-open')

  const today = dayIn(timeZone, now)
  if (opensOn !== null && opensOn < today) throw context.refuse('in-the-past')
  if (closesOn < (opensOn ?? today)) throw context.refuse('closes-before-it-opens')
  const morning = opensOn === null ? now : instantAt(timeZone, opensOn, '09:00')
  const opensAt = morning < now ? now : morning
  const wave = {
    id: newId(now),
    number: (last?.number ?? 0) + 1,
    opensAt,
    // Its last day is one of its own, to midnight.
    closesAt: instantAt(timeZone, addDays(closesOn, 1), '00:00'),
  }
  await db
    .insertInto('surveys.waves')
    .values({
      organisationId: organisation.id,
      surveyId: id,
      versionId: version.id,
      ...wave,
      openToken: survey.hasOpenLink ? newToken().token : null,
    })
    .execute()
  const editionIds = await editionsOf(db, survey)
  await context.later(
    inviteToWave,
    { waveId: wave.id, editionIds },
    { at: opensAt, key: `survey-wave/${wave.id}` },
  )
  for (const [at, days] of survey.remindAfterDays.entries()) {
    const due = instantAt(timeZone, workingDay(addDays(dayIn(timeZone, opensAt), days)), '10:00')
    if (due < wave.closesAt)
      await context.later(
        remindOfWave,
        { waveId: wave.id, nth: at + 1, after: null },
        { at: due, key: `survey-reminder/${wave.id}/${at + 1}` },
      )
  }
  return { number: wave.number }
})

async function asksSomebody({ db }: Context, survey: KeptSurvey): Promise<boolean> {
  const outside = await db
    .selectFrom('surveys.outside')
    .select('email')
    .where('surveyId', '=', survey.id)
    .limit(1)
    .executeTakeFirst()
  if (outside) return true
  return (await countEnrolled(db, await editionsOf(db, survey), rolesAsked(survey))).size > 0
}
