import { z } from 'zod'
import { endpoint, Id, oneLine, Revision } from '../../../platform/contract.ts'
import { Criterion } from './rubric.ts'

/** How a deliverable is handed in. */
export const HandedAs = z.enum(['file', 'link', 'text'])
export type HandedAs = z.infer<typeof HandedAs>

const Expecting = z.object({
  title: oneLine(120),
  /** Who it is made for, in words: a client, a jury. */
  forWhom: z.union([z.literal(''), oneLine(120)]),
  /** At the end of this week of the project. */
  dueWeek: z.int().min(1).max(52),
  handedAs: HandedAs,
  /** What else must not be forgotten, line by line. */
  checks: z.array(oneLine(160)).max(12),
})

export const ExpectedDeliverable = Expecting.extend({ id: Id })
export type ExpectedDeliverable = z.infer<typeof ExpectedDeliverable>

export const ProjectDraft = z.object({
  title: oneLine(120),
  brief: z.string().trim().min(1).max(8000),
  weeks: z.int().min(1).max(52),
  /** Which rate its sessions have. */
  level: z.int().min(1).max(9).default(1),
  skills: z.union([z.literal(''), oneLine(300)]),
  /** What helps: addresses, books, names; one a line. */
  resources: z.string().trim().max(4000),
  endsWithDefence: z.boolean(),
  /** Of one that is there already, its id: what was handed in for it stays with it. */
  expected: z.array(Expecting.extend({ id: Id.nullable() })).max(12),
})
export type ProjectDraft = z.infer<typeof ProjectDraft>

/** A step of a course. */
export const Project = ProjectDraft.extend({
  id: Id,
  editionId: Id,
  position: z.int(),
  isOpen: z.boolean(),
  expected: z.array(ExpectedDeliverable),
  /** What its defence is looked at for. */
  rubric: z.array(Criterion),
  /** How many are on it now. */
  people: z.int(),
  revision: Revision,
})
export type Project = z.infer<typeof Project>

export const addProject = endpoint({
  name: 'add-course-project',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/course/projects',
  input: ProjectDraft.extend({ editionId: Id }),
  output: z.object({ id: Id }),
  refusals: { 'due-after-the-end': 422 },
  audience: 'lead-of-edition',
})

export const editProject = endpoint({
  name: 'edit-course-project',
  method: 'PUT',
  path: '/api/:organisation/course-projects/:id',
  input: ProjectDraft.extend({ id: Id }),
  output: z.object({ revision: Revision }),
  refusals: { 'due-after-the-end': 422, 'no-deliverable': 409 },
  audience: 'lead-of-project',
  edits: true,
})

/** From here on people are placed on it. One that asks for no deliverable is not opened. */
export const openProject = endpoint({
  name: 'open-course-project',
  method: 'POST',
  path: '/api/:organisation/course-projects/:id/opening',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'no-deliverable': 409 },
  audience: 'lead-of-project',
})

/** One that nobody was ever placed on. */
export const removeProject = endpoint({
  name: 'remove-course-project',
  method: 'DELETE',
  path: '/api/:organisation/course-projects/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'somebody-was-on-it': 409 },
  audience: 'lead-of-project',
})
