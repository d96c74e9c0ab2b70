import { sql } from 'kysely'
import type { Context } from '../../../platform/server/context.ts'
import { takeBrought, type SavedByHand } from '../../people/rules.ts'
import type { Role } from '../../programmes/contract.ts'
import type { Answers } from '../../questionnaires/contract.ts'
import { markVersions, type AnswerVersions } from '../answer-versions.ts'
import type { EnrolmentToSave } from './save-enrolments.ts'

export type Saving = Pick<Context, 'db' | 'organisation' | 'now'>

/** Where the answers were asked for, and the number of the version that asks now. */
export type Asked = { readonly editionId: string; readonly version: number }

/** What a sheet said otherwise, and the enrolment keeps as somebody saved it. */
export type KeptEnrolment = {
  readonly personId: string
  readonly role: Role
  readonly answers: readonly string[]
  readonly capacity: boolean
  readonly withdrawn: boolean
}
/** Locked first: of two sheets at once, each keeps the other's answers. */
export async function completeEnrolments(
  { db, organisation, now }: Saving,
  { editionId, version }: Asked,
  enrolments: readonly EnrolmentToSave[],
): Promise<{ changed: number; kept: KeptEnrolment[] }> {
  if (enrolments.length === 0) return { changed: 0, kept: [] }
  const wanted = new Map(enrolments.map((enrolment) => [keyOf(enrolment), enrolment]))
  const rows = await db
    .selectFrom('enrolment.enrolments')
    .select([
      'id',
      'personId',
      'role',
      'status',
      'answers',
      'answerVersions',
      'capacityPairs',
      'answersSavedByHand',
      'capacitySavedByHandAt',
    ])
    .where('editionId', '=', editionId)
    .where('personId', 'in', [...new Set(enrolments.map(({ personId }) => personId))])
    .orderBy('id')
    .forUpdate()
    .execute()
  const found = rows
    .filter((row) => wanted.has(keyOf(row)))
    .map((row) => {
      const brought = wanted.get(keyOf(row))!
      const answers = takeBrought(
        row.answers as Answers,
        row.answersSavedByHand as SavedByHand,
        brought.answers,
      )
      const capacity = takeBrought(
        { pairs: row.capacityPairs },
        row.capacitySavedByHandAt ? { pairs: row.capacitySavedByHandAt } : {},
        brought.capacityWasSaid ? { pairs: brought.capacityPairs } : {},
      )
      return { row, answers, capacity }
    })
  const changes = found
    .filter(({ answers, capacity }) => answers.changed || capacity.changed)
    .map(({ row, answers, capacity }) => ({
      id: row.id,
      answers: answers.taken,
      answer_versions: markVersions(
        row.answerVersions as AnswerVersions,
        row.answers as Answers,
        answers.taken,
        version,
      ),
      capacity_pairs: capacity.taken.pairs,
    }))
  if (changes.length > 0) {
    await sql`
      update enrolment.enrolments
      set answers = given.answers, answer_versions = given.answer_versions, capacity_pairs = given.capacity_pairs, updated_at = ${now},
        revision = enrolments.revision + 1
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
        as given (id uuid, answers jsonb, answer_versions jsonb, capacity_pairs int)
      where enrolments.organisation_id = ${organisation.id} and enrolments.id = given.id`.execute(db)
  }
  const kept = found
    .map(({ row, answers, capacity }) => ({
      personId: row.personId,
      role: row.role as Role,
      answers: answers.kept,
      capacity: capacity.kept.length > 0,
      withdrawn: row.status === 'withdrawn',
    }))
    .filter((one) => one.answers.length > 0 || one.capacity || one.withdrawn)
  return { changed: changes.length, kept }
}

export const keyOf = ({ personId, role }: { personId: string; role: string }) => `${personId}/${role}`
