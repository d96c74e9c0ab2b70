import { action } from '../../../../platform/server/action.ts'
import { countTaken } from '../../../../platform/server/places/index.ts'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../../enrolment/server/index.ts'
import type { WordedReason } from '../../../relationships/contract.ts'
import { listSuggestions } from '../../contract.ts'
import { findMember } from '../state/find-member.ts'
import { openSearches } from '../state/open-searches.ts'
import { editionThatAsks } from '../state/edition-that-asks.ts'
import { describeMentors } from './describe-mentors.ts'
import { suggest } from './suggest.ts'

const atATime = 3

/** Three people, why each, and whether they can be asked now. */
export const listSuggestionsAction = action(listSuggestions, async (context, { editionId, theme, after }) => {
  const { db, person } = context
  const edition = await editionThatAsks(context, editionId)
  const { id: enrolmentId } = (await findMember(db, { editionId, personId: person.id, role: 'mentee' }))!
  const asker = (await readEnrolled(db, editionId, [enrolmentId]))[0]!
  const ranked = await suggest(db, { edition, asker, ...(theme !== undefined && { theme }) })
  const chosen = ranked.slice(after, after + atATime)
  const described = await describeMentors(context, {
    themes: edition.themes,
    askerId: enrolmentId,
    mentorIds: chosen.map(({ mentorId }) => mentorId),
  })
  const taken = await countTaken(db, openSearches, [enrolmentId])
  const city = asker.profile.place?.city ?? null
  const { mostOpen, booksHours } = edition.requests
  return {
    suggestions: described.map((mentor, at) => ({
      ...mentor,
      reasons: chosen[at]!.reasons().mentee as WordedReason[],
      sameTown: city !== null && mentor.city === city,
    })),
    hasMore: ranked.length > after + atATime,
    ...(await countMentors(db, editionId)),
    mostOpen,
    mayOpen: Math.max(0, mostOpen - (taken.get(enrolmentId) ?? 0)),
    editionName: edition.name,
    booksHours,
    themes: edition.themes.map(({ key, asking }) => ({ key, words: asking })),
    enrolmentId,
    city,
    needs: needsOf(asker),
    problem: typeof asker.answers.problem === 'string' ? asker.answers.problem : null,
  }
})

export const needsOf = ({ answers }: EnrolledMember): string[] =>
  Array.isArray(answers.needs) ? [...answers.needs] : []

async function countMentors(db: Db, editionId: string): Promise<{ mentors: number; free: number }> {
  const { mentors } = await db
    .selectFrom('enrolment.members')
    .select(({ fn }) => fn.countAll<number>().as('mentors'))
    .where('editionId', '=', editionId)
    .where('role', '=', 'mentor')
    .where('status', '=', 'enrolled')
    .executeTakeFirstOrThrow()
  const free = await db
    .selectFrom('enrolment.freeSides')
    .select('mentors')
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return { mentors: mentors, free: free?.mentors ?? 0 }
}
