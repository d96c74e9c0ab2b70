import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { newId } from '../../../../platform/server/id.ts'
import {
  ofResource,
  ofThemselves,
  type ModulePermissions,
} from '../../../../platform/server/testing/permissions.ts'

declare module '../../../../platform/server/testing/permissions.ts' {
  export interface Ids {
    applicationId: string
    gradedId: string
  }
}

const wording = { fr: 'x', en: 'x' }

export const permissions: ModulePermissions = {
  audiences: {
    'lead-of-application': ofResource(['lead'], ['lead of another edition']),
    'self-of-application': ofThemselves(['mentor'], ['mentor of another pair']),
    // Here the lead grades too; that a reviewer need not be one, its own test shows.
    'reviewer-of-edition': ofResource(['lead'], ['lead of another edition']),
    'reader-of-application': ofResource(['lead'], ['lead of another edition']),
  },
  findIds: async (db, { editionId, personId }) => applyAndRead(db, editionId, personId),
  samples: {
    'list-applications': ({ editionId }) => ({ editionId }),
    'show-application': ({ applicationId }) => ({ id: applicationId }),
    'decide-applications': ({ editionId, applicationId }) => ({
      editionId,
      applications: [{ id: applicationId, seen: null, decision: 'wait', word: '' }],
    }),
    'send-application-answers': ({ editionId, applicationId }) => ({
      editionId,
      decisionIds: [applicationId],
    }),
    'list-own-applications': () => ({}),
    'withdraw-application': ({ applicationId }) => ({ id: applicationId }),
    'reply-to-team': ({ applicationId }) => ({ id: applicationId, text: 'x' }),
    'show-review': ({ editionId }) => ({ editionId }),
    'edit-review': ({ editionId }) => ({
      editionId,
      criteria: [{ key: 'craft', name: wording, anchors: [wording, wording, wording, wording] }],
      isBlind: true,
      calibrates: true,
      readers: 2,
    }),
    'invite-reviewer': ({ editionId }) => ({ editionId, name: 'X', email: 'x@exemple.invalid' }),
    'remove-reviewer': ({ editionId, personId }) => ({ editionId, personId }),
    'share-out-applications': ({ editionId }) => ({ editionId }),
    'show-names': ({ editionId }) => ({ editionId }),
    'set-threshold': ({ editionId }) => ({ editionId, role: 'mentee', threshold: 3, belowAs: 'wait' }),
    'open-application-file': ({ applicationId }) => ({ id: applicationId, question: 'cv' }),
    'open-reading-file': ({ gradedId }) => ({ id: gradedId, question: 'cv' }),
    'list-readings': ({ editionId }) => ({ editionId }),
    'show-reading': ({ gradedId }) => ({ id: gradedId }),
    'save-grade': ({ gradedId }) => ({ id: gradedId, marks: { craft: 3 }, note: '', gives: false }),
  },
}

/** Two applications of one person, one as each role; whoever leads the edition was asked to grade one. */
async function applyAndRead(db: Db, editionId: string, personId: string) {
  const [applicationId, gradedId] = [1, 2].map(() => newId('2026-11-21T20:00:00.000Z')) as [string, string]
  const lead = sql`(select min(person_id::text)::uuid from programmes.leads where edition_id = ${editionId})`
  for (const [id, role, number] of [
    [applicationId, 'mentee', 901],
    [gradedId, 'mentor', 902],
  ] as const)
    await sql`insert into enrolment.applications (organisation_id, id, edition_id, role, language, email, name, answers,
        questionnaire_version, charter_version, token_hash, sent_at, until, confirmed_at, person_id, in_review_since, number)
      select organisation_id, ${id}, id, ${role}, 'fr', 'x@exemple.invalid', 'X', '{}', 1, 1, ${id}, now(), now(), now(),
        ${personId}, now(), ${number}
      from programmes.editions where id = ${editionId}`.execute(db)
  const criteria = JSON.stringify([
    { key: 'craft', name: wording, anchors: [wording, wording, wording, wording] },
  ])
  await sql`insert into reviews.terms (organisation_id, edition_id, criteria, is_blind, calibrates, readers, revision)
    select organisation_id, id, ${criteria}, true, false, 2, 2 from programmes.editions where id = ${editionId}`.execute(
    db,
  )
  await sql`insert into reviews.reviewers (organisation_id, edition_id, person_id, invited_at)
    select organisation_id, id, ${lead}, now() from programmes.editions where id = ${editionId}`.execute(db)
  await sql`insert into reviews.readings (organisation_id, edition_id, application_id, person_id, calibrates, position)
    select organisation_id, id, ${gradedId}, ${lead}, false, 1 from programmes.editions where id = ${editionId}`.execute(
    db,
  )
  return { applicationId, gradedId }
}
