import { z } from 'zod'
import { Wording } from '../../../platform/contract.ts'
import { Key, Option } from '../../questionnaires/contract.ts'
import { Question, Theme } from '../questionnaire.ts'
import { EditionWords } from '../words/edition-words.ts'
import { AskedOfProfile, Steps, VetoSwitches } from '../matching-defaults.ts'

/** A meeting every so many days, until that day of the edition. */
const Pace = z.object({ untilDay: z.int().min(1), everyDays: z.int().min(1) })

/** After the first held meeting of a pair, or on a day counted from the publication of the pairs (day 0). */
const CheckInMoment = z.union([
  z.strictObject({ afterMeeting: z.int().min(1) }),
  z.strictObject({ onDay: z.int().min(0) }),
])

const KickOff = z.object({
  onDay: z.int().min(0),
  minutes: z.int().min(15),
  title: Wording,
  description: Wording,
  agenda: z.array(z.object({ minutes: z.int().min(1), text: Wording })),
})

/** What a new programme of one kind starts from. A lead may change all of it; days count from publication. */
export const ProgrammeTemplate = z.object({
  key: Key,
  /** Who learns of whom: the mentee of the mentor, each of the other, or the more experienced of the newer one. */
  relation: z.enum(['one-to-one', 'peer', 'reverse']),
  name: Wording,
  summary: Wording,
  /** What the two roles are called; null for mentor and mentee. */
  words: EditionWords.nullable(),
  durationDays: z.int().min(1),
  rhythm: z.array(Pace).min(1),
  meetingMinutes: z.int().min(5),
  /** How many held meetings the charter asks for, and the declared success counts. */
  minimumMeetings: z.int().min(1),
  trialDays: z.int().min(0),
  firstMeeting: z.object({ bookedWithinDays: z.int().min(1), heldWithinDays: z.int().min(1) }),
  load: z.object({
    mentorPairs: z.int().min(1).max(50),
    menteeMentors: z.int().min(1),
    menteeOpenRequests: z.int().min(1),
  }),
  kickOff: KickOff.nullable(),
  checkIns: z.array(z.object({ key: Key, when: CheckInMoment })),
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
