import { z } from 'zod'
import {
  Day,
  endpoint,
  GivenFile,
  Id,
  Instant,
  Language,
  oneLine,
  Revision,
} from '../../../platform/contract.ts'
import { Amendment } from './amendments.ts'
import { Brief, briefRefusals, DeliverableDraft, Missing } from './brief.ts'
import { Extra } from './extras.ts'
import { told } from './told.ts'

export const ProjectStatus = z.enum(['call', 'selection', 'team', 'running', 'delivered', 'closed'])
export type ProjectStatus = z.infer<typeof ProjectStatus>

export const Member = z.object({
  personId: Id,
  name: z.string(),
  role: z.enum(['mentor', 'junior']),
  /** By the keys of themes. */
  skills: z.array(z.string()),
  isMe: z.boolean(),
})
export type Member = z.infer<typeof Member>

/** What was sent to the client, and what they answered. */
export const Version = z.object({
  id: Id,
  version: z.int(),
  by: z.string(),
  sentAt: Instant,
  note: z.string(),
  link: z.string().nullable(),
  file: GivenFile.omit({ id: true }).nullable(),
  ticked: z.array(z.string()),
  answer: z.enum(['accepted', 'change']).nullable(),
  answerWord: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
})
export type Version = z.infer<typeof Version>

export const ClientComment = z.object({
  id: Id,
  by: z.string(),
  ofClient: z.boolean(),
  text: z.string(),
  at: Instant,
})
export type ClientComment = z.infer<typeof ClientComment>

export const DeliverableState = z.enum(['wanted', 'proposed', 'sent', 'change', 'accepted'])
export type DeliverableState = z.infer<typeof DeliverableState>

export const Deliverable = DeliverableDraft.extend({
  id: Id,
  milestoneId: Id.nullable(),
  doer: z.object({ personId: Id, name: z.string() }).nullable(),
  /** Who of the client said that it is wanted; null of what was agreed before names were kept. */
  agreed: z.object({ by: z.string().nullable(), at: Instant }).nullable(),
  /** `proposed`: the client has not said yet that it is wanted. `sent`: their turn. */
  state: DeliverableState,
  /** The latest first. */
  versions: z.array(Version),
  comments: z.array(ClientComment),
})
export type Deliverable = z.infer<typeof Deliverable>

export const Milestone = z.object({ id: Id, title: z.string(), dueOn: Day, reachedAt: Instant.nullable() })
export type Milestone = z.infer<typeof Milestone>

export const ClientWord = z.object({
  milestoneId: Id.nullable(),
  score: z.int().min(1).max(5),
  text: z.string(),
  by: z.string(),
  saidAt: Instant,
})
export type ClientWord = z.infer<typeof ClientWord>

export const Task = z.object({
  id: Id,
  title: z.string(),
  doer: z.object({ personId: Id, name: z.string() }).nullable(),
  dueOn: Day.nullable(),
  doneAt: Instant.nullable(),
  blockedOn: z.string(),
  blockedSince: Instant.nullable(),
})
export type Task = z.infer<typeof Task>

export const ClientLink = z.object({
  /** How many of those sent open; none once they are shut or over. */
  open: z.int(),
  expiresAt: Instant.nullable(),
})

export const Project = Brief.omit({ deliverables: true }).extend({
  id: Id,
  editionId: Id,
  status: ProjectStatus,
  /** What I am to it; `leads` where I am of the programme's team besides. */
  as: z.enum(['lead', 'mentor', 'junior']),
  leads: z.boolean(),
  clientName: z.string(),
  contactName: z.string(),
  /** For who steers and the team alone; the address is the team's alone. */
  contactEmail: z.string().nullable(),
  missing: z.array(Missing),
  briefBy: z.string(),
  briefAt: Instant.nullable(),
  skills: z.array(z.string()),
  places: z.int(),
  launchedAt: Instant.nullable(),
  deliveredAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** What the ledger came to once it is closed, in cents: all of it for the programme's team, one's own part for others. */
  pay: z.object({ agreed: z.int(), paid: z.int() }).nullable(),
  today: Day,
  members: z.array(Member),
  milestones: z.array(Milestone),
  deliverables: z.array(Deliverable),
  words: z.array(ClientWord),
  /** What the client asked for beyond it, the latest first. */
  extras: z.array(Extra),
  /** The last change of what was agreed that was put to the client; null where there is none, or none for the reader. */
  amendment: Amendment.nullable(),
  /** Those before it to which the client said yes, and may still take it back, the latest first. */
  earlierAmendments: z.array(Amendment),
  tasks: z.array(Task),
  /** Null for who is not in the team. */
  notes: z.array(z.object({ id: Id, by: z.string(), text: z.string(), at: Instant })).nullable(),
  link: ClientLink,
  /** Deliverables that other projects of the edition ask for, most often first. */
  usualDeliverables: z.array(z.string()),
  /** Of so many briefs that clients wrote here, so many forgot them; null under five, and where this one did not. */
  forgotten: z.object({ forgot: z.int(), of: z.int() }).nullable(),
  revision: Revision,
})
export type Project = z.infer<typeof Project>

export const ProjectCard = z.object({
  id: Id,
  title: z.string(),
  clientName: z.string(),
  status: ProjectStatus,
  /** Closed without, it was stopped before its end. */
  isDelivered: z.boolean(),
  missing: z.array(Missing),
  mentorName: z.string().nullable(),
  juniors: z.int(),
  places: z.int(),
  /** Deliverables that wait for the client's answer, and since when. */
  waitsForClient: z.int(),
  waitsSince: Instant.nullable(),
  /** What the client asked for more of and the team has not answered. */
  extrasAsked: z.int(),
  extrasSince: Instant.nullable(),
  /** Since when a change of what was agreed waits for the client. */
  amendmentSince: Instant.nullable(),
  blocked: z.int(),
  nextMilestone: z.object({ title: z.string(), dueOn: Day }).nullable(),
  endsOn: Day.nullable(),
  as: z.enum(['lead', 'mentor', 'junior']),
})
export type ProjectCard = z.infer<typeof ProjectCard>

export const listProjects = endpoint({
  name: 'list-client-projects',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/client-projects',
  input: z.object({ editionId: Id }),
  output: z.object({
    isLead: z.boolean(),
    /** All of them for the team; one's own for others. */
    projects: z.array(ProjectCard),
    today: Day,
  }),
  refusals: {},
  audience: 'in-client-projects-or-owed',
})

/** The client is written to, with the link by which the brief is written. */
export const createProject = endpoint({
  name: 'create-client-project',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/client-projects',
  input: z.object({
    editionId: Id,
    title: oneLine(160),
    clientName: oneLine(120),
    contactName: oneLine(120),
    contactEmail: z.email().max(254),
    contactLanguage: Language,
  }),
  output: z.object({ id: Id, ...told }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const showProject = endpoint({
  name: 'show-client-project',
  method: 'GET',
  path: '/api/:organisation/client-projects/:id',
  input: z.object({ id: Id }),
  output: Project,
  refusals: {},
  audience: 'in-client-project',
})

/**
 * A deliverable that the team writes is a proposal: the client says whether it is wanted. Once launched, what moves of what they agreed to
 * waits for their word, with the team's `word` beside it.
 */
export const editBrief = endpoint({
  name: 'edit-project-brief',
  method: 'PUT',
  path: '/api/:organisation/client-projects/:id/brief',
  input: Brief.extend({
    id: Id,
    skills: z.array(z.string().max(60)).max(12),
    places: z.int().min(1).max(12),
    word: z.string().trim().max(1000).default(''),
  }),
  output: z.object({
    revision: Revision,
    amendment: z.enum(['none', 'asked', 'waits', 'withdrawn']),
    ...told,
  }),
  refusals: {
    ...briefRefusals,
    'too-many-deliverables': 422,
    'already-sent': 409,
    'accepted-stays': 409,
    'project-closed': 409,
    'share-under-ledger': 409,
    'budget-under-ledger': 409,
  },
  audience: 'steers-client-project',
  edits: true,
})

/** Proposes deliverables to the client and writes to them; with none, asks them to finish the brief. */
export const askClient = endpoint({
  name: 'ask-client',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/client-asking',
  input: z.object({ id: Id, proposals: z.array(oneLine(160)).max(12) }),
  output: z.object(told),
  refusals: { 'project-closed': 409, 'too-many-deliverables': 422 },
  audience: 'steers-client-project',
})

/** One step on, or back to the call. */
export const stepProject = endpoint({
  name: 'step-client-project',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/step',
  input: z.object({ id: Id, to: z.enum(['call', 'selection', 'running', 'closed']) }),
  output: z.object({ status: ProjectStatus, ...told }),
  refusals: {
    'brief-incomplete': 409,
    'no-deliverable-agreed': 409,
    'no-team': 409,
    'no-mentor': 409,
    'not-now': 409,
  },
  audience: 'lead-of-client-project',
})

/** A new one by mail. Those sent before go on, as long as nobody shuts them. */
export const sendClientLink = endpoint({
  name: 'send-client-link',
  method: 'POST',
  path: '/api/:organisation/client-projects/:id/client-links',
  input: z.object({ id: Id }),
  output: z.object(told),
  refusals: { 'project-closed': 409 },
  audience: 'steers-client-project',
})

/** All of them, at once. */
export const revokeClientLinks = endpoint({
  name: 'revoke-client-links',
  method: 'DELETE',
  path: '/api/:organisation/client-projects/:id/client-links',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: {},
  audience: 'steers-client-project',
})

/** Whom the client's mails reach from now on; links that another address had open nothing any more. */
export const changeContact = endpoint({
  name: 'change-client-contact',
  method: 'PUT',
  path: '/api/:organisation/client-projects/:id/contact',
  input: z.object({
    id: Id,
    clientName: oneLine(120),
    contactName: oneLine(120),
    contactEmail: z.email().max(254),
  }),
  output: z.object(told),
  refusals: { 'project-closed': 409 },
  audience: 'lead-of-client-project',
})
