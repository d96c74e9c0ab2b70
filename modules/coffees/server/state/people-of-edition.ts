import type { Db } from '../../../../platform/server/database/index.ts'
import { readEnrolled, type EnrolledMember } from '../../../enrolment/server/index.ts'

/** Everybody enrolled, each once: whoever has two roles drinks one coffee. */
export async function peopleOfEdition(db: Db, editionId: string): Promise<Map<string, EnrolledMember>> {
  const enrolled = await readEnrolled(db, editionId)
  return new Map(enrolled.toReversed().map((member) => [member.personId, member]))
}
