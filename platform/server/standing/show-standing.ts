import { showStanding, type Standing } from '../../standing.ts'
import { action, type Action } from '../action.ts'
import type { PlacesAs, Reading, RoleRow, Rows, StandingPart, WaitRow } from './standing.ts'

/** Puts together what every module knows, in three statements. */
export function showStandingAction(parts: readonly StandingPart[]): Action {
  return action(showStanding, async (context) => {
    const { id, slug, name, invented } = context.organisation
    const places = await readPlaces(parts, context)
    const placesAs: PlacesAs = (role) =>
      places.filter(({ roles }) => roles.some((one) => one.name === role)).map((place) => place.id)
    const waits = await together<WaitRow>(
      parts.flatMap((part) => part.waits?.({ ...context, placesAs }) ?? []),
    )
    return {
      organisation: { id, slug, name, invented },
      person: context.person,
      places: places.toSorted((one, other) => (other.startsOn ?? '').localeCompare(one.startsOn ?? '')),
      waits: waits.toSorted((one, other) => (one.since ?? '').localeCompare(other.since ?? '')),
    }
  })
}

async function readPlaces(parts: readonly StandingPart[], reading: Reading): Promise<Standing['places']> {
  const rows = await together<RoleRow>(parts.flatMap((part) => part.roles?.(reading) ?? []))
  const ids = [...new Set(rows.map(({ placeId }) => placeId))]
  const naming = parts.find((part) => part.nameOfPlaces)
  if (ids.length === 0 || !naming) return []
  const named = await naming.nameOfPlaces!(reading, ids)
  return named.map((place) => ({
    ...place,
    roles: rows
      .filter(({ placeId }) => placeId === place.id)
      .map(({ role, subjectId }) => ({ name: role, subjectId })),
  }))
}

async function together<Row>(queries: readonly Rows<Row>[]): Promise<Row[]> {
  const [first, ...rest] = queries
  if (!first) return []
  return rest.reduce((all, query) => all.unionAll(query as never), first).execute()
}
