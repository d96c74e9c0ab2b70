import { z } from 'zod'
import { Key } from '../../questionnaires/contract.ts'
import { matchingGoals } from './matching-goals.ts'
import { mostQuotas } from './most-quotas.ts'

/** A question of the edition, or a field of the profile that is worth the same for both sides when it is equal. */
export const Source = z.union([
  z.strictObject({ question: Key }),
  z.strictObject({ profile: z.enum(['employer', 'subsidiary', 'site', 'team', 'jobTitle']) }),
])
export type Source = z.infer<typeof Source>

const points = z.int().min(0).max(10_000)
const Window = {
  direction: z.enum(['mentor-more', 'mentor-less', 'alike']),
  atLeast: z.int().min(-100).max(100),
  atMost: z.int().min(-100).max(100),
  tolerance: z.int().min(0).max(100),
}

/** Where each side has its own list: which option asked for each option offered stands for. */
const Stands = { stands: z.record(Key, Key).optional() }

/** How a criterion is measured, and on which answers. Question keys stand for the edition's questionnaire. */
export const SimpleMeasure = z.discriminatedUnion('kind', [
  /** What the mentee asks for, found among what the mentor offers. */
  z.strictObject({ kind: z.literal('needs-covered'), mentee: Key, mentor: Key, ...Stands }),
  /** What the mentor would like to learn, found among what the mentee can give. */
  z.strictObject({ kind: z.literal('reciprocity'), mentee: Key, mentor: Key, ...Stands }),
  z.strictObject({ kind: z.literal('free-text'), mentee: z.array(Key).min(1), mentor: z.array(Key).min(1) }),
  z.strictObject({
    kind: z.literal('shared-options'),
    question: Key,
    likeness: z.enum(['jaccard', 'overlap']),
  }),
  /** `matrix[a][b]`: how well the mentor's `b` answers the mentee's `a`; 0 where absent. */
  z.strictObject({
    kind: z.literal('intentions'),
    question: Key,
    matrix: z.record(Key, z.record(Key, points)),
  }),
  z.strictObject({ kind: z.literal('place'), halfDistanceKm: z.int().min(1).max(20_000) }),
  /** Profile's seniority, `levels` from the lowest to the highest. */
  z.strictObject({ kind: z.literal('seniority'), levels: z.array(z.string().max(80)).max(100), ...Window }),
  /** A question of kind 'level' or 'number'. */
  z.strictObject({ kind: z.literal('level'), question: Key, ...Window }),
  z.strictObject({ kind: z.literal('job-family') }),
  z.strictObject({ kind: z.literal('same-value'), source: Source }),
  z.strictObject({
    kind: z.literal('common-hours'),
    question: Key,
    targetHalfHours: z.int().min(1).max(336),
  }),
  /** `targetLevel` from 1 to 6, as A1 to C2. */
  z.strictObject({ kind: z.literal('shared-language'), targetLevel: z.int().min(1).max(6) }),
  z.strictObject({
    kind: z.literal('learner-profile'),
    question: Key,
    mode: z.enum(['same', 'complementary']),
  }),
  /** Whom each side named, dearest first, by the answers to `peopleQuestions.wishes`. */
  z.strictObject({ kind: z.literal('wishes') }),
  /** What each said, in private, of whom they met before the pairs are made. */
  z.strictObject({ kind: z.literal('met') }),
])
export type SimpleMeasure = z.infer<typeof SimpleMeasure>

export const Measure = z.discriminatedUnion('kind', [
  ...SimpleMeasure.options,
  z.strictObject({
    kind: z.literal('blend'),
    parts: z.array(z.strictObject({ share: z.int().min(1).max(100), measure: SimpleMeasure })).min(1),
  }),
])
export type Measure = z.infer<typeof Measure>

/** `id` is one of `criterionIds` (worded under `matching.criteria`), or the key of a question of the edition. */
export const Criterion = z.strictObject({ id: Key, weight: z.int().min(0).max(100), measure: Measure })
export type Criterion = z.infer<typeof Criterion>

const vetoBase = { id: Key, on: z.boolean() }

/** A hard no that a lead switches on or off. Its `id` is unique in the policy; its words come from its kind. */
export const Veto = z.discriminatedUnion('kind', [
  z.strictObject({
    ...vetoBase,
    kind: z.literal('same-group'),
    of: z.enum(['employer', 'subsidiary', 'site', 'team', 'line-manager', 'reporting-line']),
  }),
  /** Two people who gave the same answer: competitors, the same client. */
  z.strictObject({ ...vetoBase, kind: z.literal('same-answer'), question: Key }),
  /** Ways of meeting that cannot meet: `stands` says what an option stands for ('either': both). */
  z.strictObject({
    ...vetoBase,
    kind: z.literal('must-share'),
    question: Key,
    stands: z.record(Key, z.array(Key)),
  }),
  z.strictObject({ ...vetoBase, kind: z.literal('must-share-language'), level: z.int().min(1).max(6) }),
  z.strictObject({
    ...vetoBase,
    kind: z.literal('must-share-hours'),
    question: Key,
    halfHours: z.int().min(1).max(336),
  }),
  z.strictObject({ ...vetoBase, kind: z.literal('too-far'), maximumKm: z.int().min(1).max(20_000) }),
  /** By person, not by enrolment: they met in an earlier edition. */
  z.strictObject({
    ...vetoBase,
    kind: z.literal('former-pair'),
    pairs: z.array(z.strictObject({ menteePersonId: z.string(), mentorPersonId: z.string() })),
  }),
])
export type Veto = z.infer<typeof Veto>

/** A pair by the members' ids (enrolments). The note is the team's own. */
export const NotedPair = z.strictObject({
  menteeId: z.string().min(1).max(200),
  mentorId: z.string().min(1).max(200),
  note: z.string().max(500).optional(),
})
export type NotedPair = z.infer<typeof NotedPair>

/**
 * At least, or at most, a whole percentage of the pairs are of two people who answer the same, or differently. A pair of
 * which an answer is missing counts as neither. Only with the goal best fit.
 */
export const Quota = z.strictObject({
  bound: z.enum(['at-least', 'at-most']),
  percent: z.int().min(0).max(100),
  answers: z.enum(['same', 'different']),
  to: Source,
})
export type Quota = z.infer<typeof Quota>

export const MatchingGoal = z.enum(matchingGoals)
export type MatchingGoal = z.infer<typeof MatchingGoal>

/** More than anybody can weigh against each other. */
export const mostCriteria = 40

/** The fields of a policy alone, for what keeps a part of it: a refined object cannot be cut. */
export const PolicyFields = z.strictObject({
  goal: MatchingGoal,
  criteria: z.array(Criterion).max(mostCriteria),
  vetoes: z.array(Veto).max(40),
  /** Absent from policies that were kept before there were quotas. */
  quotas: z.array(Quota).max(mostQuotas).default([]),
  locks: z.array(NotedPair).max(10_000),
  avoided: z.array(NotedPair).max(10_000),
  /** Any text: it decides who comes first among equals, and nothing else. */
  seed: z.string().max(200),
})

/** What a team decided for one cohort. Stored as it is; a run keeps its own copy. */
export const Policy = PolicyFields.superRefine((policy, context) => {
  for (const list of ['criteria', 'vetoes'] as const) {
    const at = firstRepeated(policy[list])
    if (at !== -1) context.addIssue({ code: 'custom', path: [list, at, 'id'], message: 'One of each id.' })
  }
})
export type Policy = z.infer<typeof Policy>

function firstRepeated(list: readonly { id: string }[]): number {
  return list.findIndex(({ id }, at) => list.findIndex((one) => one.id === id) < at)
}
