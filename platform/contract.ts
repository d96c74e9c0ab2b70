import { z } from 'zod'

/**
 * One promise between a caller and the server: what goes in, what comes out, who may ask, and how it may be refused.
 * Keys of `input` that stand in `path` as `:key` travel in the path; the others travel in the query for GET and
 * DELETE and in the JSON body elsewhere. `:organisation` is the tenant's slug and is never part of `input`.
 * `refusals` gives each refusal code its 4xx status (RFC 9457). `edits` asks for If-Match with the `revision` last read.
 */
export function endpoint<const Definition extends EndpointDefinition>(definition: Definition): Definition {
  if (definition.byLink && (definition.method === 'GET' || pathKeys(definition.path).length !== 1)) {
    throw new Error(
      `${definition.name}: what a link does changes one thing, named by the one key of its path.`,
    )
  }
  const unknownKeys = pathKeys(definition.path).filter((key) => !(key in definition.input.shape))
  if (unknownKeys.length > 0) {
    throw new Error(`${definition.name}: ${unknownKeys.join(', ')} stands in the path but not in the input.`)
  }
  return definition
}

export type EndpointDefinition = {
  /** kebab-case verb-noun, unique in the whole application; also the OpenAPI operationId. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: `/api/${string}`
  readonly input: z.ZodObject
  readonly output: z.ZodType
  readonly refusals: Readonly<Record<string, RefusalStatus>>
  /** The name of an audience that a module exports from `server/audiences.ts`. There is no default. */
  readonly audience: string
  /** The most that a body may weigh where it is more than 64 KB. It is then read only of somebody signed in, and above 1 MB one at a time. */
  readonly bodyBytes?: number
  /** True where the answer depends on a revision read before: If-Match is then required. */
  readonly edits?: true
  /** Where the answer is a text of this kind and no JSON. */
  readonly sentAs?: 'text/calendar'
  /**
   * What is sent is a file of at most so many bytes, refused before it is read where it says that it is larger. Keys of the
   * input travel in the query; the action finds it under `file`, kept already, and it is thrown away where the action fails.
   */
  readonly takesFile?: { readonly mostBytes: number }
  /** The answer is the file that the action names, for whoever the audience lets in. */
  readonly givesFile?: true
  /** True where no answer is kept for a repeated request: it would tell who asked, and when. */
  readonly leavesNoTrace?: true
  /**
   * True where a link from a mail may do it, for the one subject that the path's key names, without a session. A link is
   * used up by the act; with `changesForHours` its holder may change the answer for so long.
   */
  readonly byLink?: true | { readonly changesForHours: number }
  /** What the page of a link reads or ends: the names of the acts whose links may ask it, for the same subject if the path names one. */
  readonly forLinksOf?: readonly string[] | 'every-act'
}

/** Audiences of what is asked without a session. 'anyone-here' finds only what is of the organisation of the address. */
export const isForAnybody = (audience: string) => audience === 'anyone' || audience === 'anyone-here'

/** An act that a link from a mail may do. */
export type LinkedAct = EndpointDefinition & Required<Pick<EndpointDefinition, 'byLink'>>

/** The header that carries a link's secret: a scanner that opens an address sends none. */
export const linkHeader = 'binome-link'

export type RefusalStatus = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 429

export type InputOf<E extends EndpointDefinition> = z.output<E['input']>
export type SentInputOf<E extends EndpointDefinition> = z.input<E['input']>
export type OutputOf<E extends EndpointDefinition> = z.output<E['output']>
export type RefusalOf<E extends EndpointDefinition> = (keyof E['refusals'] & string) | CommonRefusal

/** Refusals that any endpoint may answer; worded once, in `locales/<language>/platform.json` under `refusals`. */
export const commonRefusals = {
  'invalid-input': 400,
  'sign-in-required': 401,
  'not-found': 404,
  'changed-meanwhile': 412,
  'revision-required': 400,
  'under-way': 409,
  'too-large': 413,
  'too-many-requests': 429,
  'file-gone': 410,
  'empty-file': 422,
  'link-over': 410,
  'link-used': 410,
  'link-of-another': 403,
} as const satisfies Record<string, RefusalStatus>
export type CommonRefusal = keyof typeof commonRefusals

/** RFC 9457 problem details. `code` is the refusal's word, the same that a disabled button shows. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  requestId: z.string(),
  details: z.record(z.string(), z.unknown()).optional(),
})
export type Problem = z.infer<typeof Problem>

/** UUID version 7 (RFC 9562), made by the application. */
export const Id = z.uuid()
/** RFC 3339 instant in UTC with milliseconds: 2026-11-21T20:00:00.000Z. */
export const Instant = z.iso.datetime({ precision: 3 })
/** Calendar day: 2026-11-21. A year typed with two digits, which browsers send as 0026, is refused. */
export const Day = z.iso.date().refine((day) => day >= '1900-01-01', 'platform.issues.year')
export const Language = z.enum(['fr', 'en'])
export type Language = z.infer<typeof Language>
/** A text that the organisation wrote in both languages. */
export const Wording = z.object({ fr: z.string().max(2000), en: z.string().max(2000) })
export type Wording = z.infer<typeof Wording>
/** A file that was sent and is kept: what it is, told from its content. */
export const UploadedFile = z.object({
  id: Id,
  bytes: z.int().min(1),
  kind: z.string().nullable(),
})
export type UploadedFile = z.infer<typeof UploadedFile>
/** A kept file as it is given back. */
export const GivenFile = z.object({ id: Id, name: z.string(), kind: z.string(), bytes: z.int() })
export type GivenFile = z.infer<typeof GivenFile>
/** Grows by one at each edit; sent as ETag, asked back as If-Match (RFC 9110, 8.8.3 and 13.1.1). */
export const Revision = z.int().min(1)

/**
 * A name or title of 1 to `most` characters, on one line, with something to see in it. Control characters, which would break
 * a mail's header or a CSV, become spaces; what turns the direction of all that follows is left out.
 */
export const oneLine = (most: number) =>
  z
    .string()
    .overwrite((text) =>
      text
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
        .trim(),
    )
    .min(1)
    .max(most)
    .refine((text) => /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text), 'Nothing to see.')

/** A list in which no two have the same key. */
export const withUniqueKeys = <Item extends { key: string }, Shape extends z.ZodType<Item[]>>(list: Shape) =>
  list.refine((items) => new Set(items.map(({ key }) => key)).size === items.length, 'Each key once.')

/** The keys of the path that belong to the input: ':organisation' is the tenant and is left out. */
export function pathKeys(path: string): string[] {
  return [...path.matchAll(/:([a-zA-Z]+)/g)].map(([, key]) => key!).filter((key) => key !== 'organisation')
}

/** Splits an input into the parts of an HTTP request, the same way for the server and for each client. */
export function splitInput(definition: EndpointDefinition): {
  path: string[]
  query: string[]
  body: string[]
} {
  const path = pathKeys(definition.path)
  const others = Object.keys(definition.input.shape).filter((key) => !path.includes(key))
  if (definition.takesFile) return { path, query: others.filter((key) => key !== 'file'), body: [] }
  const inQuery = definition.method === 'GET' || definition.method === 'DELETE'
  return { path, query: inQuery ? others : [], body: inQuery ? [] : others }
}
