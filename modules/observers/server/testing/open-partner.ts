import { sql } from 'kysely'
import type { Database } from '../../../../platform/server/database/index.ts'
import { addPartner, addPartnerMentor } from '../../../partners/contract.ts'
import type { Enrolled } from '../../../relationships/server/testing/examples.ts'
import { openCourse, type Actions } from '../../../training/server/testing/examples.ts'

export const charter = { fr: 'Une heure par semaine, sans juger.', en: 'An hour a week, without judging.' }
const sixWeeks = { fromOn: '2026-11-09', untilOn: '2026-12-20' }

/** A course to which La Ruche lends mentors. */
export async function openPartner(
  database: Database,
  actions: Actions,
  charterOf: 'programme' | 'partner' = 'partner',
) {
  const course = await openCourse(database, actions)
  const { lead, editionId, join, rows } = course
  const terms = {
    name: 'La Ruche',
    ...sixWeeks,
    charterOf,
    charter: charterOf === 'partner' ? charter : null,
  }
  const { id } = await actions.ask(lead, addPartner, { editionId, ...terms })
  const comes = async (name: string): Promise<Enrolled> => {
    const person = await join(name)
    await actions.ask(lead, addPartnerMentor, { id, name, email: person.email, capacityPairs: 6 })
    const [enrolment] = await rows<{ id: string }>(
      sql`select id from enrolment.enrolments where person_id = ${person.person.id}`,
    )
    return { ...person, name, enrolmentId: enrolment!.id }
  }
  return { ...course, id, terms, comes }
}
