import { sql } from 'kysely'
import type { Db } from '../../../../platform/server/database/index.ts'
import { readEditionNames, readProgrammeIds } from '../../../programmes/server/index.ts'
import type { Headline } from '../../contract.ts'
import type { Counted, GroupFacts } from '../../results/index.ts'

export type CountedGroups = {
  readonly groups: readonly GroupFacts[]
  readonly total: Counted
  readonly openLink: Counted
  /** Answers that came by a link of one's own and that no figure counts yet. */
  readonly waiting: number
}

/** Who was asked and answered, and the share, by edition: counted where the answers are. */
export async function countGroups(db: Db, waveId: string, headline: Headline | null): Promise<CountedGroups> {
  const asked = await db
    .selectFrom('surveys.invitations')
    .select([
      'editionId',
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(answered_on)::int`.as('answered'),
    ])
    .where('waveId', '=', waveId)
    .groupBy('editionId')
    .execute()
  const said = sql`answers->>${headline?.question ?? ''}`
  const isYes = sql`${said} = any(${[...(headline?.options ?? [])]}::text[])`
  const count = (filter: ReturnType<typeof sql>) => sql<number>`count(*) filter (where ${filter})::int`
  const counted = await db
    .selectFrom('surveys.answers')
    .select([
      'editionId',
      'byOpenLink',
      count(sql`in_group and ${said} is not null`).as('of'),
      count(sql`in_group and ${isYes}`).as('cases'),
      count(sql`in_total and ${said} is not null`).as('ofTotal'),
      count(sql`in_total and ${isYes}`).as('casesOfTotal'),
      count(sql`not in_total`).as('waiting'),
    ])
    .where('waveId', '=', waveId)
    .groupBy(['editionId', 'byOpenLink'])
    .execute()
  const own = counted.filter(({ byOpenLink }) => !byOpenLink)
  const open = counted.filter(({ byOpenLink }) => byOpenLink)
  const total = (rows: typeof counted): Counted => ({
    of: rows.reduce((sum, { ofTotal }) => sum + ofTotal, 0),
    cases: rows.reduce((sum, { casesOfTotal }) => sum + casesOfTotal, 0),
  })
  const ids = asked.flatMap(({ editionId }) => editionId ?? [])
  const names = await readEditionNames(db, ids)
  const programmes = await readProgrammeIds(db, ids)
  const groups = asked.map(({ editionId, asked: people, answered }) => {
    const named = editionId === null ? undefined : names.get(editionId)
    const { of, cases } = own.find((one) => one.editionId === editionId) ?? { of: 0, cases: 0 }
    return {
      id: editionId,
      name: named?.editionName ?? null,
      programmeId: editionId === null ? null : programmes.get(editionId)!,
      programmeName: named?.programmeName ?? null,
      asked: people,
      answered,
      of,
      cases,
    }
  })
  return {
    groups: groups.toSorted((one, other) => other.asked - one.asked),
    total: total(own),
    openLink: total(open),
    waiting: counted.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}
