import type { SelectQueryBuilder } from 'kysely'
import type { Place } from '../../standing.ts'
import type { Context } from '../context.ts'

/** What a module's `server/standing.ts` exports: what it knows of who somebody is here, and of what waits for them. */
export type StandingPart = {
  readonly kind: 'standing'
  /** The places where the module knows the person, and as what. */
  readonly roles?: (reading: Reading) => readonly Rows<RoleRow>[]
  /** What waits for them; asked only of somebody who has a place. */
  readonly waits?: (reading: Reading & { readonly placesAs: PlacesAs }) => readonly Rows<WaitRow>[]
  /** Names places by their ids. One module does: whose they are. */
  readonly nameOfPlaces?: (reading: Reading, ids: readonly string[]) => Promise<readonly NamedPlace[]>
}

/** Queries of one kind are sent as one statement, however many modules there are: they all give the same columns. */
export type Rows<Row> = SelectQueryBuilder<never, never, Row>
export type RoleRow = { placeId: string; role: string; subjectId: string | null }
export type WaitRow = {
  kind: string
  role: string
  placeId: string | null
  subjectId: string | null
  since: string | null
  count: number
}
/** The ids of the places where the person is this. */
export type PlacesAs = (role: string) => readonly string[]
export type NamedPlace = Omit<Place, 'roles'>
export type Reading = Pick<Context, 'db' | 'person' | 'now'>

/** The file's presence registers it. */
export function standing(part: {
  readonly roles?: (reading: Reading) => readonly unknown[]
  readonly waits?: (reading: Reading & { readonly placesAs: PlacesAs }) => readonly unknown[]
  readonly nameOfPlaces?: StandingPart['nameOfPlaces']
}): StandingPart {
  return { kind: 'standing', ...(part as Omit<StandingPart, 'kind'>) }
}
