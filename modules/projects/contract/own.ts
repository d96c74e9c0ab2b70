import { z } from 'zod'
import { Day, endpoint, Id, Instant } from '../../../platform/contract.ts'
import { ProjectStatus } from './project.ts'

/** A project that somebody works on, and what comes next there for them. */
export const OwnProject = z.object({
  id: Id,
  editionId: Id,
  title: z.string(),
  clientName: z.string(),
  status: ProjectStatus,
  as: z.enum(['mentor', 'junior']),
  /** What is to be sent next: theirs first, then what the client wants changed, then by its day. */
  deliverable: z
    .object({ title: z.string(), dueOn: Day.nullable(), isMine: z.boolean(), asksChange: z.boolean() })
    .nullable(),
  /** Theirs, the soonest. */
  task: z.object({ title: z.string(), dueOn: Day.nullable(), isBlocked: z.boolean() }).nullable(),
  milestone: z.object({ title: z.string(), dueOn: Day }).nullable(),
  /** Deliverables that wait for the client. */
  sent: z.object({ count: z.int(), since: Instant }).nullable(),
  amendmentSince: Instant.nullable(),
  /** What the client asked for beyond the brief, for who steers alone. */
  extras: z.object({ count: z.int(), since: Instant }).nullable(),
  hour: z.object({ subject: z.string(), advisorName: z.string(), startsAt: Instant }).nullable(),
  /** When the client is next told what moved; null where they want none, or nothing runs. */
  fridayAt: Instant.nullable(),
})
export type OwnProject = z.infer<typeof OwnProject>

/** On the home of who works for clients: each project, the hours that they answer in, and whether a team is awaited. */
export const showOwnProjects = endpoint({
  name: 'show-own-client-projects',
  method: 'GET',
  path: '/api/:organisation/own-client-projects',
  input: z.object({}),
  output: z.object({
    projects: z.array(OwnProject),
    /** Taken by a team: to come, or past without an answer kept. */
    hours: z.array(
      z.object({
        id: Id,
        editionId: Id,
        subject: z.string(),
        startsAt: Instant,
        projectTitle: z.string(),
        isOver: z.boolean(),
      }),
    ),
    /** Open hours to come that nobody took. */
    freeHours: z.array(z.object({ editionId: Id, count: z.int(), nextAt: Instant })),
    /** Editions where one has a place, and no team yet. */
    awaits: z.array(z.object({ editionId: Id, as: z.enum(['mentor', 'junior']) })),
  }),
  refusals: {},
  audience: 'member',
})
