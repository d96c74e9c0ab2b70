import { sql } from 'kysely'
import type { Database } from '../../../platform/server/database/index.ts'
import type { Caller } from '../../../platform/server/testing/open-test-actions.ts'
import { newId } from '../../../platform/server/id.ts'
import {
  openEdition,
  openRelationships,
  type Relationships,
} from '../../../modules/relationships/server/testing/examples.ts'
import {
  editReview,
  inviteReviewer,
  listApplications,
  saveGrade,
  shareOut,
  showReading,
} from '../../../modules/reviews/contract.ts'
import { presets } from '../../../modules/reviews/presets/index.ts'

export { openRelationships as openActions, type Relationships as Actions }

export const criteria = presets[0].criteria

type Someone = Caller

/** An edition whose call is reviewed. People apply as if their mail had been opened. */
export async function openReview(database: Database, actions: Relationships) {
  const edition = await openEdition(database, actions)
  const { editionId, rows, lead } = edition
  actions.clock.now = '2026-11-21T20:00:00.000Z'
  await rows(sql`insert into enrolment.calls (organisation_id, edition_id, address, is_open, roles, promise, places,
      is_reviewed, revision, updated_at)
    select organisation_id, id, 'call-' || id, true, '["mentee"]', '{"fr":"x","en":"x"}', '{"fr":"","en":""}', true, 2, now()
    from programmes.editions where id = ${editionId}`)
  let number = 0
  /** Somebody of the organisation who is not in the edition. */
  const outside = (name: string) => edition.join(name)
  const apply = async (who: Someone, role: 'mentor' | 'mentee' = 'mentee', answers: object = {}) => {
    const id = newId(actions.clock.now)
    number += 1
    await rows(sql`insert into enrolment.applications (organisation_id, id, edition_id, role, language, email, name, city,
        profile, answers, questionnaire_version, charter_version, token_hash, sent_at, until, confirmed_at, person_id,
        in_review_since, number)
      select organisation_id, ${id}, id, ${role}, 'fr', ${who.person.email}, ${who.person.name}, 'Nantes',
        '{"employer":"CANARI-EMPLOYEUR"}', ${JSON.stringify(answers)}, 1, 1, ${id}, ${actions.clock.now},
        ${actions.clock.now}, ${actions.clock.now}, ${who.person.id}, ${actions.clock.now}, ${number}
      from programmes.editions where id = ${editionId}`)
    return id
  }
  const grade = async (who: Someone, id: string, mark: number, note = '', gives = true) => {
    const { revision } = await actions.ask(who, showReading, { id })
    const marks = Object.fromEntries(criteria.map(({ key }) => [key, mark]))
    return actions.ask(who, saveGrade, { id, marks, note, gives }, revision)
  }
  return {
    ...edition,
    outside,
    apply,
    grade,
    list: (who: Someone = lead) => actions.ask(who, listApplications, { editionId }),
    /** Graded by these, without names where it says so. */
    gradeBy: async (reviewers: readonly Someone[], terms: { isBlind: boolean; readers?: number }) => {
      await actions.ask(lead, editReview, { editionId, criteria, calibrates: true, readers: 2, ...terms }, 1)
      for (const { person } of reviewers)
        await actions.ask(lead, inviteReviewer, { editionId, name: person.name, email: person.email! })
      await actions.ask(lead, shareOut, { editionId })
    },
  }
}
