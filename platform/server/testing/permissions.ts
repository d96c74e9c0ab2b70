import type { Db } from '../database/index.ts'

/**
 * Everybody who can stand before a door, by what they are to a place. A module adds those that it knows, where its
 * permissions stand, by declaration merging; the test of permissions makes them.
 */
export interface Actors {
  anonymous: true
  suspended: true
  admin: true
  'admin of another organisation': true
}
export type ActorName = keyof Actors

/** The ids that an endpoint may be asked about, in one place; a module adds its own in the same way. */
export interface Ids {
  personId: string
  mailId: string
}

export const placeNames = ['own', 'same organisation', 'foreign ids', 'other organisation'] as const
/**
 * `own`: what most actors have to do with. `same organisation`: what stands beside it. `foreign ids`: ids of another
 * organisation under one's own address. `other organisation`: its address and its ids.
 */
export type PlaceName = (typeof placeNames)[number]

/** Who is let in there: names, or a word for all of a kind. `members`: whoever the organisation knows and has not suspended. */
export type Admitted = readonly ActorName[] | 'everybody' | 'all but anonymous' | 'members'
export type AdmittedByPlace = Readonly<Record<PlaceName, Admitted>>

/** What one module says of its doors: `modules/<module>/server/testing/permissions.ts` exports it as `permissions`. */
export type ModulePermissions = {
  /** A valid input for each endpoint, by its name, about the ids of one place. */
  readonly samples: Readonly<Record<string, (ids: Ids) => Record<string, unknown>>>
  /** Who each audience of the module lets in. */
  readonly audiences?: Readonly<Record<string, AdmittedByPlace>>
  /** The module's own ids in a place, found or made there, from those that earlier modules have found. */
  readonly findIds?: (db: Db, known: Ids) => Promise<Partial<Ids>>
}

const stranger: ActorName = 'admin of another organisation'

/** One audience of what belongs to somebody: those of the place itself, those beside it, and the admin of the other one. */
export function ofResource(own: readonly ActorName[], beside: readonly ActorName[]): AdmittedByPlace {
  return { own, 'same organisation': beside, 'foreign ids': [], 'other organisation': [stranger] }
}

/** The same for what is no lead's and no admin's, anywhere. */
export function ofThemselves(own: readonly ActorName[], beside: readonly ActorName[]): AdmittedByPlace {
  return { ...ofResource(own, beside), 'other organisation': [] }
}

/** The endpoints that belong to no module, and the audiences. */
export const commonSamples: ModulePermissions['samples'] = { 'show-standing': () => ({}) }
export const commonAudiences: Readonly<Record<string, AdmittedByPlace>> = {
  anyone: everywhere('everybody'),
  'anyone-here': { ...everywhere('everybody'), 'foreign ids': [] },
  'signed-in': everywhere('all but anonymous'),
  member: { ...everywhere('members'), 'other organisation': [stranger] },
  admin: { ...everywhere(['admin']), 'other organisation': [stranger] },
}

function everywhere(who: Admitted): AdmittedByPlace {
  return { own: who, 'same organisation': who, 'foreign ids': who, 'other organisation': who }
}
