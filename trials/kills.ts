// kill -9 at random, again and again, in publications, imports, acceptances and mail: nothing answered may be lost.
import { buildApplication } from '../benchmarks/measuring/built-application.ts'
import { killRounds } from '../journeys/support/kills/kill-rounds.ts'
import { judge } from './support/judge.ts'
import { enginesToTry } from './support/open-trial.ts'

await buildApplication()
const rounds = { embedded: 30, postgres: 15 }
for (const engine of enginesToTry()) {
  const asked = Number(process.env.TRIAL_KILLS ?? rounds[engine])
  const { broken, slowestMs, mails, repeated } = await killRounds(engine, asked, Math.random)
  for (const words of broken) judge(words, false, 'see above')
  const seen = `${mails} mails, ${repeated} of them accepted twice; slowest ${(slowestMs / 1000).toFixed(1)} s after a restart`
  judge(
    `${engine}, ${asked} kills: nothing answered is lost, nothing is there by half`,
    broken.length === 0,
    seen,
  )
}
