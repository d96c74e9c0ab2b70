import { answerCheckIn } from '../../../../modules/feedback/contract.ts'
import { dayIn, daysBetween } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import { planAnswers, type Moment } from '../plan/plan-answers.ts'
import { planPairs } from '../plan/plan-pairs.ts'
import words from '../words.json' with { type: 'json' }
import type { Edition } from './lived-pair.ts'

/** Those who answer, each so many days after they were asked. */
export function answeringCheckIns({ stage, pairs, actors }: Edition): () => Promise<void> {
  const planned = planAnswers(planPairs())
  return async () => {
    const { timeZone } = stage.organisation
    const today = dayIn(timeZone, stage.clock.now())
    const asked = await stage.read((db) =>
      db
        .selectFrom('feedback.checkIns')
        .select(['id', 'relationshipId', 'personId', 'moment', 'askedAt'])
        .where('answeredAt', 'is', null)
        .where('letGoAt', 'is', null)
        .orderBy('id')
        .execute(),
    )
    for (const { id, relationshipId, personId, moment, askedAt } of asked) {
      const pair = pairs.find((one) => one.id === relationshipId)!
      const side = pair.actors.mentor.person.id === personId ? 'mentor' : 'mentee'
      const answer = planned(pair.planned.key, side, moment as Moment)
      if (!answer || daysBetween(dayIn(timeZone, askedAt), today) < answer.after) continue
      const answers = { ...answer.answers, ...wordsOf(`${pair.planned.key}/${side}`, answer.answers) }
      await stage.ask(actors.get(personId)!, answerCheckIn, { id, answers, readBy: 'referent' })
    }
  }
}

/** Who lets the programme quote them has something to quote. */
function wordsOf(who: string, { quote }: Readonly<Record<string, string>>) {
  if (quote !== 'anonymous' && quote !== 'named') return {}
  const of = (list: readonly string[]) => list[chance(`${who}/words`, list.length)]!
  return { learnt: of(words.learnt), outcome: of(words.outcomes) }
}
