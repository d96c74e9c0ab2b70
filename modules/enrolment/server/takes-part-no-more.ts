import { sql, type RawBuilder } from 'kysely'

/** A condition: the person of this column is enrolled in the edition in no role. */
export const takesPartNoMore = (editionId: string, personColumn: string): RawBuilder<boolean> =>
  sql<boolean>`not exists (select from enrolment.members where members.edition_id = ${editionId}
    and members.person_id = ${sql.ref(personColumn)} and members.status = 'enrolled')`
