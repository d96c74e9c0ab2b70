import { z } from 'zod'
import { Criterion } from '../contract.ts'
import courseMentors from './course-mentors.json' with { type: 'json' }
import projectTeams from './project-teams.json' with { type: 'json' }

/** Sets of criteria to begin from; each is data, and becomes the edition's own once it is taken. */
export const presets = [
  { key: 'project-teams', criteria: z.array(Criterion).parse(projectTeams) },
  { key: 'course-mentors', criteria: z.array(Criterion).parse(courseMentors) },
] as const
