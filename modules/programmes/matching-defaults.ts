import { z } from 'zod'
import { Wording } from '../../platform/contract.ts'
import { Key, Option } from '../questionnaires/contract.ts'

/** Fields of the profile that the form of a call may ask for. */
export const AskedOfProfile = z.enum([
  'place',
  'jobFamily',
  'jobTitle',
  'seniority',
  'employer',
  'subsidiary',
  'site',
  'team',
  'lineManager',
])
export type AskedOfProfile = z.infer<typeof AskedOfProfile>

/**
 * How two answers on one ladder go together, by criterion: `seniority` of the profile, or a question of kind level or
 * number by its key. So many steps apart fit best; each step beyond costs, until `tolerance` of them are worth nothing.
 */
export const Steps = z.record(
  Key,
  z.object({
    direction: z.enum(['mentor-more', 'mentor-less', 'alike']),
    atLeast: z.int().min(0).max(100),
    atMost: z.int().min(0).max(100),
    tolerance: z.int().min(0).max(100),
  }),
)
export type Steps = z.infer<typeof Steps>

/** Vetoes by their id that are on, or off, otherwise than usual. */
export const VetoSwitches = z.record(Key, z.boolean())
export type VetoSwitches = z.infer<typeof VetoSwitches>

/** What the matching of an edition starts from; its own policy then says what the team decided. */
export const MatchingDefaults = z.object({
  /** What counts first; absent from editions made before templates said it, which keep best fit. */
  goal: Key.optional(),
  weights: z.record(Key, z.int().min(0).max(100)),
  /** How well a mentor's expectation (inner key) answers a mentee's (outer key), 0 to 10 000. */
  expectationAnswers: z.record(Key, z.record(Key, z.int().min(0).max(10_000))),
  /** Absent, as `vetoes`, from editions made before there was more than one template. */
  steps: Steps.optional(),
  vetoes: VetoSwitches.optional(),
  /** From the lowest to the highest. */
  seniorityLevels: z.array(Option).max(60),
  jobFamilies: z.array(z.object({ path: z.string().max(200), label: Wording })).max(400),
})
export type MatchingDefaults = z.infer<typeof MatchingDefaults>
