import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readPeople } from '../../../people/server/index.ts'
import type { Criterion, Defence, DefenceResult, RubricLevels } from '../../contract.ts'

export type KnownDefence = Omit<Defence, 'as' | 'timeZone'> & {
  readonly menteeId: string
  readonly jurorIds: readonly string[]
  readonly editionId: string
}

/** Of an edition, or of some of them; by their hour. */
export async function readDefences(
  db: Db,
  { editionId, ids }: { readonly editionId?: string; readonly ids?: readonly string[] },
): Promise<KnownDefence[]> {
  const rows = await db
    .selectFrom('training.defences')
    .innerJoin('training.placements', 'training.placements.id', 'placementId')
    .innerJoin('training.projects', 'training.projects.id', 'projectId')
    .select([
      'training.defences.id',
      'training.defences.editionId',
      'personId',
      'title',
      'startsAt',
      'timeZone as plannedIn',
    ])
    .select(['place', 'result', 'reasons', 'backOn', 'levels'])
    .select(['training.defences.rubric as decidedBy', 'training.projects.rubric as ofProject'])
    .select(
      sql<
        string[]
      >`(select coalesce(json_agg(jurors.person_id order by jurors.person_id), '[]') from training.jurors
        where jurors.organisation_id = defences.organisation_id and jurors.defence_id = defences.id)`.as(
        'jurorIds',
      ),
    )
    .$if(editionId !== undefined, (query) => query.where('training.defences.editionId', '=', editionId!))
    .$if(ids !== undefined, (query) =>
      query.where(sql<boolean>`defences.id = any(${[...(ids ?? [])]}::uuid[])`),
    )
    .orderBy('startsAt')
    .orderBy('training.defences.id')
    .execute()
  const people = await readPeople(
    db,
    rows.flatMap(({ personId, jurorIds }) => [personId, ...jurorIds]),
  )
  return rows.map(({ personId, title, result, decidedBy, ofProject, levels, ...row }) => ({
    ...row,
    menteeId: personId,
    menteeName: people.get(personId)?.name ?? '',
    projectTitle: title,
    result: result as DefenceResult | null,
    rubric: ((decidedBy ?? ofProject) as Criterion[]).map((one) => ({
      ...one,
      level: (levels as RubricLevels)[one.id] ?? null,
    })),
    jury: row.jurorIds.map((id) => people.get(id)?.name ?? ''),
  }))
}

/** As its reader is shown it, by their own clock. */
export function defenceAs(defence: KnownDefence, as: Defence['as'], timeZone: string): Defence {
  const { menteeId: _mentee, jurorIds: _jurors, editionId: _edition, ...shown } = defence
  return { ...shown, as, timeZone }
}
