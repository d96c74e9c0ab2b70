import { z } from 'zod'
import { endpoint, Id } from '../../../platform/contract.ts'
import { ProjectStatus } from './project.ts'
import { told } from './told.ts'

const Candidate = z.object({
  personId: Id,
  name: z.string(),
  skills: z.array(z.string()),
  wants: z.array(z.string()),
  /** In a team that is published already. */
  inProjectId: Id.nullable(),
})
export type Candidate = z.infer<typeof Candidate>

const ToFill = z.object({
  id: Id,
  title: z.string(),
  status: ProjectStatus,
  mentor: z.object({ personId: Id, name: z.string() }).nullable(),
  skills: z.array(z.string()),
  places: z.int(),
  juniorIds: z.array(Id),
})
export type ToFill = z.infer<typeof ToFill>

const Theme = z.object({ key: z.string(), fr: z.string(), en: z.string() })

export const showTeams = endpoint({
  name: 'show-project-teams',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/project-teams',
  input: z.object({ editionId: Id }),
  output: z.object({
    candidates: z.array(Candidate),
    mentors: z.array(z.object({ personId: Id, name: z.string(), steers: z.int(), capacity: z.int() })),
    projects: z.array(ToFill),
    skills: z.array(Theme),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

export const TeamDraft = z.object({ projectId: Id, personIds: z.array(Id).max(12) })
export type TeamDraft = z.infer<typeof TeamDraft>

/** Solved in a thread, and kept nowhere: a proposal that the team corrects and publishes. */
export const proposeTeams = endpoint({
  name: 'propose-project-teams',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/project-team-proposals',
  input: z.object({ editionId: Id }),
  output: z.object({
    teams: z.array(TeamDraft),
    withoutTeam: z.array(Id),
    total: z.int(),
    /** No teams of as many people are worth more. */
    bound: z.int(),
    isChecked: z.boolean(),
  }),
  refusals: { 'no-mentor': 409, 'nobody-to-place': 409, 'nothing-to-fill': 409, 'teams-impossible': 409 },
  audience: 'lead-of-edition',
})

export const nameMentor = endpoint({
  name: 'name-project-mentor',
  method: 'PUT',
  path: '/api/:organisation/client-projects/:id/mentor',
  input: z.object({ id: Id, personId: Id.nullable() }),
  output: z.object({}),
  refusals: { 'not-in-edition': 422, 'project-closed': 409 },
  audience: 'lead-of-client-project',
})

/** Each team is written to. A junior has one team at a time. */
export const publishTeams = endpoint({
  name: 'publish-project-teams',
  method: 'POST',
  path: '/api/:organisation/editions/:editionId/project-teams',
  input: z.object({ editionId: Id, teams: z.array(TeamDraft).min(1).max(50) }),
  output: z.object(told),
  refusals: {
    'no-mentor': 409,
    'not-in-edition': 422,
    'in-two-teams': 422,
    'too-many-in-team': 422,
    'not-selecting': 409,
    'empty-team': 422,
  },
  audience: 'lead-of-edition',
})

/** What they had to do is anybody's again. */
export const leaveTeam = endpoint({
  name: 'leave-project-team',
  method: 'DELETE',
  path: '/api/:organisation/client-projects/:id/members/:personId',
  input: z.object({ id: Id, personId: Id }),
  output: z.object({}),
  refusals: { 'not-in-team': 409 },
  audience: 'lead-of-client-project',
})

/** What people of an edition may be able to do: its themes. */
export const listSkills = endpoint({
  name: 'list-project-skills',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/project-skills',
  input: z.object({ editionId: Id }),
  output: z.object({ skills: z.array(Theme) }),
  refusals: {},
  audience: 'in-client-projects',
})
