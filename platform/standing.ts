import { z } from 'zod'
import { Day, endpoint, Id, Instant, Wording } from './contract.ts'

/** A part of an organisation that one may switch to, and what one is there ('lead', 'participant'…). */
export const Place = z.object({
  id: Id,
  name: Wording,
  /** What it belongs to. */
  under: Wording,
  startsOn: Day.nullable(),
  endsOn: Day.nullable(),
  invented: z.boolean(),
  /** The words that it has of its own, for pages of the module that named it; null for the usual ones. */
  words: z.json().nullable(),
  /** What is in use there, where entries of the menu depend on it, by words of the module that named it. */
  uses: z.array(z.string()),
  roles: z.array(
    z.object({
      name: z.string(),
      /** What of theirs gives it to them, where one thing does. */
      subjectId: Id.nullable(),
    }),
  ),
})
export type Place = z.infer<typeof Place>

/** Who only reads an edition's figures, grades its applications or was paid in it once takes part in nothing of it. */
export const rolesApart: readonly string[] = ['observer', 'reviewer', 'partner-reader', 'course-paid']

/** Something that waits for this person. Its kind is worded by the module that it begins with: 'people/failed-jobs'. */
export const Wait = z.object({
  kind: z.string(),
  /** In which role it waits for them. */
  role: z.string(),
  placeId: Id.nullable(),
  subjectId: Id.nullable(),
  since: Instant.nullable(),
  /** Of how many things it is made. It is one gesture all the same. */
  count: z.int().min(1),
})
export type Wait = z.infer<typeof Wait>

export const Standing = z.object({
  organisation: z.object({ id: Id, slug: z.string(), name: z.string(), invented: z.boolean() }),
  person: z.object({ id: Id, name: z.string(), email: z.string().nullable(), isAdmin: z.boolean() }),
  /** Those that begin last stand first. */
  places: z.array(Place),
  /** What waits longest stands first. */
  waits: z.array(Wait),
})
export type Standing = z.infer<typeof Standing>

/** Who is here and what waits for them: the one request at the opening of a page. */
export const showStanding = endpoint({
  name: 'show-standing',
  method: 'GET',
  path: '/api/:organisation/standing',
  input: z.object({}),
  output: Standing,
  refusals: {},
  audience: 'member',
})
