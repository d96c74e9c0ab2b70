import { sql } from 'kysely'
import type { Context } from '../../../../platform/server/context.ts'
import type { ThreadRow } from '../../contract.ts'
import { toMentorsAt } from '../../rules.ts'

/** The columns of one line of the list. */
export const rowColumns = (personId: string) => sql`
  threads.id, threads.kind, threads.title, threads.theme, threads.asked_at as "askedAt", threads.last_at as "lastAt",
  threads.answers, threads.helped_id is not null as "isHelped", threads.author_id = ${personId}::uuid as "isMine",
  threads.hidden, threads.taken_back as "takenBack",
  (select count(*)::int from community.follows where follows.organisation_id = threads.organisation_id
    and follows.thread_id = threads.id and follows.same_question) as same`

export type KeptRow = Pick<
  ThreadRow,
  'id' | 'kind' | 'title' | 'theme' | 'answers' | 'isHelped' | 'isMine' | 'same'
> & { askedAt: string; lastAt: string; hidden: boolean; takenBack: boolean }

export function asRow(row: KeptRow): ThreadRow {
  const { hidden, takenBack, lastAt: _, ...others } = row
  const waits = row.kind === 'question' && row.answers === 0 && !hidden && !takenBack
  return {
    ...others,
    askedAt: row.askedAt,
    state: takenBack ? 'taken-back' : hidden ? 'hidden' : 'shown',
    toMentorsAt: waits ? toMentorsAt(row.askedAt) : null,
  }
}

/** One that was taken back before anybody answered is nowhere; one that the team hid is its author's and the team's to see. */
export const isListed = ({ person }: Pick<Context, 'person'>, leads: boolean) => sql<boolean>`
  not (threads.taken_back and threads.answers = 0)
  and (not threads.hidden or ${leads} or threads.author_id = ${person.id}::uuid)`
