import type { Scored } from 'matching-engine'
import type { AnsweredQuota } from '../asked/answered-quota.ts'
import type { QuotaOnArcs } from './quota-on-arcs.ts'

/** Says of each allowed pair whether it has the property that each quota counts. */
export function quotasOnArcs(
  { instance, menteeAt, mentorAt }: Pick<Scored, 'instance' | 'menteeAt' | 'mentorAt'>,
  quotas: readonly AnsweredQuota[],
): QuotaOnArcs[] {
  const { rowStart, column } = instance
  return quotas.map(({ id, bound, percent, answers, mentees, mentors }) => {
    const having = new Uint8Array(column.length)
    for (let i = 0; i + 1 < rowStart.length; i++) {
      const mentee = mentees[menteeAt[i]!]!
      for (let arc = rowStart[i]!; arc < rowStart[i + 1]!; arc++) {
        const mentor = mentors[mentorAt[column[arc]!]!]!
        if (mentee === null || mentor === null) continue
        having[arc] = (mentee === mentor) === (answers === 'same') ? 1 : 0
      }
    }
    return { id, bound, percent, having }
  })
}
