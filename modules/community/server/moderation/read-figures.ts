import { sql } from 'kysely'
import { later } from '../../../../platform/server/clock.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { wilson } from '../../../insights/statistics/index.ts'
import { hoursToMentors, medianOf } from '../../rules.ts'

/** Under ten questions a share is no share: counts alone are told. */
const fewestForShare = 10

/** Of questions that everybody may read: asked, answered, helped, and how long they waited. Nobody's name. */
export async function readFigures({ db, now }: Context, editionId: string) {
  const { rows } = await sql<{
    asked: number
    answered: number
    helped: number
    hours: number[]
    waitingLong: number
    askers: number
    answerers: number
    members: number
    links: number
  }>`
    select count(*) filter (where kind = 'question')::int as asked,
      count(*) filter (where kind = 'question' and answers > 0)::int as answered,
      count(*) filter (where kind = 'question' and helped_id is not null)::int as helped,
      coalesce(array_agg(extract(epoch from first_answered_at - asked_at)::float8 / 3600)
        filter (where kind = 'question' and first_answered_at is not null), '{}') as hours,
      count(*) filter (where kind = 'question' and answers = 0
        and asked_at <= ${later(now, -hoursToMentors * 3_600_000)})::int as "waitingLong",
      count(distinct author_id) filter (where kind = 'question')::int as askers,
      (select count(distinct posts.author_id)::int from community.posts
        join community.threads as thread on thread.organisation_id = posts.organisation_id and thread.id = posts.thread_id
        where thread.edition_id = ${editionId} and thread.kind = 'question' and posts.id <> thread.id
          and posts.author_id <> thread.author_id and posts.hidden_at is null and posts.taken_back_at is null) as answerers,
      (select count(distinct person_id)::int from enrolment.members where edition_id = ${editionId}
        and status = 'enrolled') as members,
      count(*) filter (where has_links)::int as links
    from community.threads where edition_id = ${editionId} and not hidden and not taken_back`.execute(db)
  const { hours, ...counts } = rows[0]!
  const { asked, answered, helped } = counts
  const interval = (cases: number) => (asked < fewestForShare ? null : wilson({ cases, of: asked }))
  return {
    ...counts,
    medianHours: medianOf(hours),
    answeredInterval: interval(answered),
    helpedInterval: interval(helped),
  }
}
