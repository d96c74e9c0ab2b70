import { z } from 'zod'
import { Day, endpoint, GivenFile, Id, oneLine, UploadedFile } from '../../../platform/contract.ts'

export const mostFileBytes = 50 * 1024 * 1024

/** Milestones with what each holds, and who does what. */
export const savePlan = endpoint({
  name: 'save-project-plan',
  method: 'PUT',
  path: '/api/:organisation/client-projects/:id/plan',
  input: z.object({
    id: Id,
    milestones: z
      .array(
        z.object({ id: Id.nullable(), title: oneLine(120), dueOn: Day, deliverableIds: z.array(Id).max(20) }),
      )
      .max(20),
    doers: z.array(z.object({ deliverableId: Id, personId: Id.nullable() })).max(20),
  }),
  output: z.object({}),
  refusals: { 'not-of-this-project': 422, 'milestone-reached': 409, 'project-closed': 409 },
  audience: 'steers-client-project',
})

export const addTask = endpoint({
  name: 'add-project-task',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/tasks',
  input: z.object({ id: Id, title: oneLine(160), personId: Id.nullable(), dueOn: Day.nullable() }),
  output: z.object({ id: Id }),
  refusals: { 'not-of-this-project': 422, 'project-closed': 409 },
  audience: 'member-of-client-project',
})

/** Done, or not yet; blocked on something, or no more. */
export const sayOfTask = endpoint({
  name: 'say-of-project-task',
  method: 'PUT',
  path: '/api/:organisation/project-tasks/:id',
  input: z.object({ id: Id, isDone: z.boolean(), blockedOn: z.string().trim().max(300) }),
  output: z.object({}),
  refusals: { 'project-closed': 409 },
  audience: 'member-of-project-task',
})

/** What is done stays: the client may have read it on a Friday. */
export const removeTask = endpoint({
  name: 'remove-project-task',
  method: 'DELETE',
  path: '/api/:organisation/project-tasks/:id',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'task-done': 409, 'project-closed': 409 },
  audience: 'member-of-project-task',
})

const version = { id: Id, note: z.string().trim().max(4000) }
const refusals = {
  'not-agreed': 409,
  'not-running': 409,
  'already-accepted': 409,
  'nothing-sent': 422,
} as const

/** To the client, who is written to. */
export const sendVersion = endpoint({
  name: 'send-project-version',
  method: 'POST',
  path: '/api/:organisation/project-deliverables/:id/versions',
  input: z.object({
    ...version,
    link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(1000)]),
    ticked: z.array(z.string().max(200)).max(12),
  }),
  output: z.object({ version: z.int() }),
  refusals,
  audience: 'member-of-project-deliverable',
})

export const sendVersionFile = endpoint({
  name: 'send-project-version-file',
  method: 'POST',
  path: '/api/:organisation/project-deliverables/:id/version-files',
  input: z.object({
    ...version,
    name: oneLine(200),
    /** As JSON: the query carries words alone. */
    ticked: z.string().max(5000).default('[]'),
    file: UploadedFile,
  }),
  output: z.object({ version: z.int() }),
  refusals: { ...refusals, 'unknown-kind': 422, 'not-what-it-says': 422 },
  audience: 'member-of-project-deliverable',
  takesFile: { mostBytes: mostFileBytes },
})

export const openVersionFile = endpoint({
  name: 'open-project-version-file',
  method: 'GET',
  path: '/api/:organisation/project-versions/:id/file',
  input: z.object({ id: Id }),
  output: GivenFile,
  refusals: {},
  audience: 'reader-of-project-version',
  givesFile: true,
})

/** Read by the client and the team. */
export const answerClient = endpoint({
  name: 'comment-for-client',
  method: 'POST',
  path: '/api/:organisation/project-deliverables/:id/comments',
  input: z.object({ id: Id, text: z.string().trim().min(1).max(4000) }),
  output: z.object({ id: Id }),
  refusals: { 'project-closed': 409 },
  audience: 'member-of-project-deliverable',
})

/** Between the people of the team; the programme's team does not read it. */
export const writeNote = endpoint({
  name: 'write-team-note',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/notes',
  input: z.object({ id: Id, text: z.string().trim().min(1).max(4000) }),
  output: z.object({ id: Id }),
  refusals: { 'project-closed': 409 },
  audience: 'member-of-client-project',
})
