import { scoreCohort, type Problem } from 'matching-engine'
import type { Db } from '../../../platform/server/database/index.ts'
import type { EnrolledMember } from '../../enrolment/server/index.ts'
import { Policy, type Matched, type Sentence } from '../rules.ts'
import { reasonsToSend } from './reasons-to-send.ts'
import { readStudio } from './read-studio.ts'

export type PublishedPair = {
  readonly mentor: EnrolledMember
  readonly mentee: EnrolledMember
  /** The same pair in the words that each may read, best reason first. */
  readonly reasons: { readonly mentor: Sentence[]; readonly mentee: Sentence[] }
}

/** The pairs of a published run whose two people are still enrolled, each with its reasons for both readers. */
export async function readPublishedPairs(db: Db, runId: string): Promise<PublishedPair[]> {
  const run = await db
    .selectFrom('matching.runs')
    .select(['editionId', 'policy', 'problem', 'result'])
    .where('id', '=', runId)
    .executeTakeFirstOrThrow()
  const { cohort, enrolled, weekOf } = await readStudio(db, run.editionId)
  const matched: Matched = {
    cohort,
    policy: Policy.parse(run.policy),
    weekOf,
    scored: scoreCohort(run.problem as Problem),
    result: run.result as Matched['result'],
    shares: [],
    skippedLocks: [],
  }
  const members = new Map(enrolled.map((member) => [member.id, member]))
  return matched.result.pairs.flatMap(({ menteeId, mentorId }) => {
    const [mentor, mentee] = [members.get(mentorId), members.get(menteeId)]
    if (!mentor || !mentee) return []
    const said = (reader: 'mentor' | 'mentee') => reasonsToSend(matched, { menteeId, mentorId }, reader)
    return [{ mentor, mentee, reasons: { mentor: said('mentor'), mentee: said('mentee') } }]
  })
}
