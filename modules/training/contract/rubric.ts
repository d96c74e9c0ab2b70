import { z } from 'zod'
import { endpoint, Id, oneLine, Revision } from '../../../platform/contract.ts'

/** Worded steps, and no mark. */
export const RubricLevel = z.enum(['not-yet', 'nearly', 'yes', 'beyond'])
export type RubricLevel = z.infer<typeof RubricLevel>

/** What a defence is looked at for. */
export const Criterion = z.object({
  id: Id,
  title: oneLine(80),
  hint: z.union([z.literal(''), oneLine(120)]),
})
export type Criterion = z.infer<typeof Criterion>
export const mostCriteria = 8

/** By criterion; one that is left out is not judged. */
export const RubricLevels = z.record(Id, RubricLevel)
export type RubricLevels = z.infer<typeof RubricLevels>

/** The team's and its mentors': known by whoever defends and by the jury before they begin. */
export const saveRubric = endpoint({
  name: 'save-defence-rubric',
  method: 'PUT',
  path: '/api/:organisation/course-projects/:id/rubric',
  input: z.object({
    id: Id,
    criteria: z.array(Criterion.extend({ id: Id.nullable() })).max(mostCriteria),
  }),
  output: z.object({ revision: Revision }),
  refusals: { 'same-criterion-twice': 422 },
  audience: 'asks-at-defence',
  edits: true,
})
