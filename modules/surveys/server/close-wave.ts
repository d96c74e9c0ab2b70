import { action } from '../../../platform/server/action.ts'
import { closeWave, showSurvey, showSurveyResults } from '../contract.ts'
import { waveState } from '../rules.ts'
import { lockSurvey } from './kept-survey.ts'
import { readWaves } from './waves/last-wave.ts'
import { tellTeams } from './waves/tell-teams.ts'

/** Whoever is answering at this very second has their answer taken, or is told that it is over: never both. */
export const closeWaveAction = action(closeWave, async (context, { id, number }) => {
  const { db, now } = context
  await lockSurvey(db, id)
  const wave = (await readWaves(db, id)).find((one) => one.number === number)
  if (!wave || waveState(wave, now) === 'closed') throw context.refuse('already-closed')
  await db.selectFrom('surveys.waves').select('id').where('id', '=', wave.id).forUpdate().execute()
  // What is still to be written finds it over, or gone, and writes nothing.
  if (now < wave.opensAt) await db.deleteFrom('surveys.waves').where('id', '=', wave.id).execute()
  else await db.updateTable('surveys.waves').set({ closesAt: now }).where('id', '=', wave.id).execute()
  await tellTeams(context, id, [showSurvey, showSurveyResults])
  return {}
})
