import type { Context } from '../../../platform/server/context.ts'
import { listLedEditionIds } from '../../programmes/server/index.ts'
import { readParties } from '../../relationships/server/index.ts'
import { readsAsDeputy } from '../rules.ts'
import { readListening } from './read-listening.ts'

/**
 * What this person may read: as referent; as deputy, what waited two days or has no referent; as a lead, what was
 * confided to the team. Never of a pair of their own, and never as referent of an edition that they lead.
 */
export async function readableConfidences(context: Pick<Context, 'db' | 'person' | 'now'>) {
  const { db, person, now } = context
  const led = await listLedEditionIds(db, person.id)
  const named = await db
    .selectFrom('feedback.referents')
    .select(['editionId', 'place'])
    .where('personId', '=', person.id)
    .execute()
  const places = new Map<string, { readonly isFirst: boolean }>()
  for (const { editionId, place } of named.filter((one) => !led.includes(one.editionId))) {
    const { referent } = await readListening(db, editionId)
    places.set(editionId, { isFirst: place === 'referent' || referent === null })
  }
  const editionIds = [...new Set([...led, ...places.keys()])]
  if (editionIds.length === 0) return { listens: false, rows: [], relationships: new Map() as never }
  const all = await db
    .selectFrom('feedback.confidences')
    .select([
      'id',
      'editionId',
      'relationshipId',
      'personId',
      'kind',
      'words',
      'signals',
      'readBy',
      'confidedAt',
      'closedAt',
    ])
    .where('editionId', 'in', editionIds)
    .where('withdrawnAt', 'is', null)
    .orderBy('confidedAt')
    .orderBy('id')
    .execute()
  const relationships = await readParties(
    db,
    all.map(({ relationshipId }) => relationshipId),
  )
  const rows = all.filter((row) => {
    if (relationships.get(row.relationshipId)?.parties.some(({ personId }) => personId === person.id))
      return false
    if (row.readBy === 'team') return led.includes(row.editionId)
    const place = places.get(row.editionId)
    return place !== undefined && (place.isFirst || readsAsDeputy(row.confidedAt, now))
  })
  return { listens: places.size > 0 || rows.length > 0, rows, relationships }
}
