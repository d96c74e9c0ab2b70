import type { Db } from '../../../../platform/server/database/index.ts'
import { takesPart } from '../../../enrolment/server/index.ts'
import { readPeopleOfMeeting } from '../../../meetings/server/index.ts'
import { readWorkshopPeople } from '../../../workshops/server/index.ts'
import type { QuizSubject } from '../../contract.ts'

export type FoundSubject = {
  /** Null of a meeting: it is between two. */
  readonly title: string | null
  readonly editionId: string | null
  /** Who may write one: whoever holds a workshop; either of a pair. */
  readonly hostIds: readonly string[]
  /** Whose open pages change with each answer. */
  readonly peopleIds: readonly string[]
  readonly includes: (personId: string) => Promise<boolean>
}

/** What a quiz is at the end of; undefined of a workshop that is not planned, or of nothing. */
export async function findSubject(
  db: Db,
  subject: QuizSubject,
  subjectId: string,
): Promise<FoundSubject | undefined> {
  if (subject === 'workshop') {
    const workshop = await readWorkshopPeople(db, subjectId)
    if (!workshop) return undefined
    const { editionId, hostId, title, comingIds } = workshop
    return {
      title,
      editionId,
      hostIds: [hostId],
      peopleIds: [hostId, ...comingIds],
      // Also whoever came without a place: the code at the door is for all.
      includes: async (personId) => personId === hostId || takesPart(db, editionId, personId),
    }
  }
  const people = await readPeopleOfMeeting(db, subjectId)
  if (people.length === 0) return undefined
  return {
    title: null,
    editionId: null,
    hostIds: people,
    peopleIds: people,
    includes: async (personId) => people.includes(personId),
  }
}
