import { z } from 'zod'
import { Day, endpoint, GivenFile, Id, Instant, oneLine, UploadedFile } from '../../../platform/contract.ts'
import { HandedAs } from './project.ts'

export const mostFileBytes = 50 * 1024 * 1024

export const Comment = z.object({
  id: Id,
  by: z.string(),
  isMine: z.boolean(),
  text: z.string(),
  at: Instant,
})

/** One version of what was handed in. */
export const Handed = z.object({
  id: Id,
  version: z.int(),
  handedAt: Instant,
  isLate: z.boolean(),
  text: z.string().nullable(),
  link: z.string().nullable(),
  file: GivenFile.nullable(),
  forgotten: z.array(z.string()),
  comments: z.array(Comment),
})
export type Handed = z.infer<typeof Handed>

/** A line to tick before sending: made from the brief, or written by the team. */
export const CheckLine = z.object({
  kind: z.enum(['what', 'for-whom', 'by-when', 'handed-as', 'own']),
  /** What stands in the sentence; of the team's own lines, the line itself. */
  text: z.string(),
  /** How often its reader, or anybody of the mentor's, has left it out. */
  forgotten: z.int(),
})
export type CheckLine = z.infer<typeof CheckLine>

export const Deliverable = z.object({
  expectedId: Id,
  title: z.string(),
  forWhom: z.string(),
  dueOn: Day,
  handedAs: HandedAs,
  isLate: z.boolean(),
  /** The most often forgotten first. */
  lines: z.array(CheckLine),
  /** The latest first. */
  versions: z.array(Handed),
})
export type Deliverable = z.infer<typeof Deliverable>

export const showDeliverables = endpoint({
  name: 'show-deliverables',
  method: 'GET',
  path: '/api/:organisation/relationships/:relationshipId/deliverables',
  input: z.object({ relationshipId: Id }),
  output: z.object({
    /** Mine to hand in. */
    mayHandIn: z.boolean(),
    deliverables: z.array(Deliverable),
  }),
  refusals: {},
  audience: 'in-course-pair',
})

const forgotten = z.array(z.string().max(200)).max(20)
const refusals = {
  'no-project': 409,
  'not-of-this-project': 409,
  'handed-otherwise': 422,
  'pair-not-open': 409,
} as const

/** A text or a link. With a line not ticked it is sent too: late or incomplete is said, and not punished. */
export const handIn = endpoint({
  name: 'hand-in',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/deliverables',
  input: z.object({
    relationshipId: Id,
    expectedId: Id,
    text: z.string().trim().max(20_000),
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1000)]),
    forgotten,
  }),
  output: z.object({ id: Id, version: z.int(), isLate: z.boolean() }),
  refusals,
  audience: 'mentee-in-pair',
})

export const handInFile = endpoint({
  name: 'hand-in-file',
  method: 'POST',
  path: '/api/:organisation/relationships/:relationshipId/deliverable-files',
  input: z.object({
    relationshipId: Id,
    expectedId: Id,
    name: oneLine(200),
    /** As JSON: the query carries words alone. */
    forgotten: z.string().max(5000).default('[]'),
    file: UploadedFile,
  }),
  output: z.object({ id: Id, version: z.int(), isLate: z.boolean() }),
  refusals: { ...refusals, 'unknown-kind': 422, 'not-what-it-says': 422 },
  audience: 'mentee-in-pair',
  takesFile: { mostBytes: mostFileBytes },
})

export const openHandedFile = endpoint({
  name: 'open-handed-file',
  method: 'GET',
  path: '/api/:organisation/handed/:id/file',
  input: z.object({ id: Id }),
  output: GivenFile,
  refusals: {},
  audience: 'reader-of-handed',
  givesFile: true,
})

/** Words, and never a mark. */
export const commentOnHanded = endpoint({
  name: 'comment-on-handed',
  method: 'POST',
  path: '/api/:organisation/handed/:id/comments',
  input: z.object({ id: Id, text: z.string().trim().min(1).max(5000) }),
  output: z.object({ id: Id }),
  refusals: { 'pair-not-open': 409 },
  audience: 'reader-of-handed',
})
