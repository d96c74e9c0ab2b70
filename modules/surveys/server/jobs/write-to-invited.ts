import { z } from 'zod'
import { Id } from '../../../../platform/contract.ts'
import { job, type Job } from '../../../../platform/server/jobs/job.ts'
import { showSurvey } from '../../contract.ts'
import { readKeptSurvey } from '../kept-survey.ts'
import { surveyMail } from '../mail/survey-mail.ts'
import { findWave } from '../waves/last-wave.ts'
import { newLinks } from '../waves/new-links.ts'
import { readSilent } from '../waves/read-silent.ts'
import { tellTeams } from '../waves/tell-teams.ts'

const Part = z.object({ waveId: Id, after: Id.nullable() })

/** Short enough that nobody waits behind it, on the one session of the embedded engine too. */
const peopleInPart = 100

/** A part of those asked, each with a link of their own; and the next part, in the same transaction. */
export const writeToInvited: Job<typeof Part, 'organisation'> = job(
  { name: 'write-to-invited', payload: Part },
  async (context, { waveId, after }) => {
    const { db, now } = context
    const wave = await findWave(db, waveId)
    if (!wave || wave.closesAt <= now) return
    const survey = await readKeptSurvey(db, wave.surveyId)
    const silent = await readSilent(context, { waveId, after, most: peopleInPart })
    const tokens = await newLinks(context, wave, silent)
    await context.mail(
      ...silent.map((invited, at) =>
        surveyMail(context, { survey, wave, invited, token: tokens[at]!, nth: 0 }),
      ),
    )
    const last = silent.at(-1)
    if (silent.length === peopleInPart)
      await context.later(writeToInvited, { waveId, after: last!.id }, { key: `survey-wave/${waveId}` })
    else {
      await db.updateTable('surveys.waves').set({ invitedAt: now }).where('id', '=', waveId).execute()
      await tellTeams(context, wave.surveyId, [showSurvey])
    }
  },
)
