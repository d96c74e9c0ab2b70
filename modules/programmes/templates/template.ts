import { z } from 'zod'
import { Wording } from '../../../platform/contract.ts'
import { Key, Option } from '../../questionnaires/contract.ts'
import { AgreementTerms } from '../contract.ts'
import { CoffeeTerms } from '../coffee-terms.ts'
import { CourseTerms } from '../course-terms.ts'
import { Question, Theme } from '../questionnaire.ts'
import { Conduct } from '../conduct.ts'
import { EditionWords } from '../words/edition-words.ts'
import { RequestTerms } from '../request-terms.ts'
import { ImmersionTerms } from '../immersion-terms.ts'
import { WorkshopTerms } from '../workshop-terms.ts'
import { AskedOfProfile, Steps, VetoSwitches } from '../matching-defaults.ts'

/**
 * What a new programme of one kind starts from. A field that the type does not name is an error, and one that nothing
 * stores does not compile (`create-programme.ts`).
 */
export const ProgrammeTemplate = z.strictObject({
  key: Key,
  name: Wording,
  summary: Wording,
  /** What the two roles are called; null for mentor and mentee. */
  words: EditionWords.nullable(),
  agreement: AgreementTerms,
  conduct: Conduct,
  /** How people ask each other; null where the team makes the pairs. */
  requests: RequestTerms.nullable(),
  /** How members propose workshops; null where they do not. */
  workshops: WorkshopTerms.nullable(),
  /** How people open their working days to others; null where they do not. */
  immersion: ImmersionTerms.nullable(),
  /** How defences of its course are practised; null where there is no course. */
  course: CourseTerms.nullable(),
  /** How often its members have coffee in twos; null where they do not. */
  coffees: CoffeeTerms.nullable(),
  /** Whether members help each other between meetings. */
  community: z.boolean(),
  /** Whether mentors look back on each session, and read words without names. */
  debriefs: z.boolean(),
  /** Whether its people are paired. */
  pairs: z.boolean(),
  /** Whether teams work on projects of clients. */
  projects: z.boolean(),
  /** Which advice its pairs begin with; a test of guidance knows that it has it. */
  advice: Key,
  /** Paragraphs parted by an empty line. */
  charter: Wording,
  themes: z.array(Theme).max(12),
  questions: z.array(Question),
  /** What the form of the call asks for the profile, beside the questions. */
  asksProfile: z.array(AskedOfProfile),
  /** What counts first when pairs are made; a test knows that it is one that matching offers. */
  goal: Key,
  /** How well a mentor's expectation (inner key) answers a mentee's (outer key): 0 to 10 000, 0 where absent. */
  expectationAnswers: z.record(Key, z.record(Key, z.int().min(0).max(10_000))),
  /** Default weight of each criterion, out of 100 together. */
  weights: z.record(Key, z.int().min(0).max(100)),
  steps: Steps,
  vetoes: VetoSwitches,
  /** From the lowest to the highest; the keys are those that a sheet's reader makes of the French labels. */
  seniorityLevels: z.array(Option),
  /** A tree of professional languages, as paths from the root: 'design', 'design/graphic'. */
  jobFamilies: z.array(z.object({ path: z.string().regex(/^[a-z]+(\/[a-z]+)*$/), label: Wording })),
})
export type ProgrammeTemplate = z.infer<typeof ProgrammeTemplate>
