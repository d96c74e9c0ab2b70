import { sql } from 'kysely'
import { z } from 'zod'
import { isTimeToWrite } from '../../../../platform/mail-time.ts'
import { Id } from '../../../../platform/contract.ts'
import { later } from '../../../../platform/server/clock.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { readKeptSurvey } from '../kept-survey.ts'
import { surveyMail } from '../mail/survey-mail.ts'
import { findWave } from '../waves/last-wave.ts'
import { newLinks } from '../waves/new-links.ts'
import { readSilent } from '../waves/read-silent.ts'

const Part = z.object({ waveId: Id, nth: z.int().min(1), after: Id.nullable() })
const peopleInPart = 100

/** Once more to those who have not answered, by day and on a working day where they live; later, where it is not. */
export const remindOfWave: Job<typeof Part, 'organisation'> = job(
  { name: 'remind-of-wave', payload: Part },
  async (context, { waveId, nth, after }) => {
    const { db, now } = context
    const wave = await findWave(db, waveId)
    if (!wave || wave.closesAt <= now) return
    const key = `survey-reminder/${waveId}/${nth}`
    const silent = await readSilent(context, { waveId, after, most: peopleInPart, remindedBelow: nth })
    const due = silent.filter((invited) => isTimeToWrite(invited, now))
    if (due.length > 0) {
      const survey = await readKeptSurvey(db, wave.surveyId)
      const tokens = await newLinks(context, wave, due)
      await context.mail(
        ...due.map((invited, at) => surveyMail(context, { survey, wave, invited, token: tokens[at]!, nth })),
      )
      await db
        .updateTable('surveys.invitations')
        .set({ reminded: nth })
        .where(sql<boolean>`id = any(${due.map(({ id }) => id)}::uuid[])`)
        .execute()
    }
    if (silent.length === peopleInPart)
      await context.later(remindOfWave, { waveId, nth, after: silent.at(-1)!.id }, { key })
    // Somebody lives where it is night: those who were reminded are no longer among the silent of this round.
    else if (await isAnybodyLeft()) {
      const at = later(now, 3_600_000)
      if (at < wave.closesAt) await context.later(remindOfWave, { waveId, nth, after: null }, { key, at })
    }

    async function isAnybodyLeft() {
      const [one] = await readSilent(context, { waveId, after: null, most: 1, remindedBelow: nth })
      return one !== undefined
    }
  },
)
