import { z } from 'zod'
import { Day, endpoint, Id, Instant, Language, Wording } from '../../platform/contract.ts'
import { CharterWords } from '../programmes/contract.ts'
import { PairAgreement } from './contract/pair-agreement.ts'

export * from './contract/pair-agreement.ts'
export * from './contract/goals.ts'
export * from './contract/together.ts'

/** A reason in words that its reader may read: a message under `matching`, with its values. Never a score. */
export const WordedReason = z.object({
  key: z.string(),
  /** Text, number, text in both languages, a sentence or a list of these: what `say` words. */
  values: z.record(z.string(), z.json()),
})
export type WordedReason = z.infer<typeof WordedReason>

/** Two or more are one relationship, of one of these kinds. */
export const RelationshipKind = z.enum(['pair', 'team', 'circle'])
export type RelationshipKind = z.infer<typeof RelationshipKind>

/**
 * Proposed, then active and ended; or declined by one, lapsed (not answered in time), or withdrawn (taken back before
 * all had said yes).
 */
export const RelationshipStatus = z.enum(['proposed', 'active', 'ended', 'declined', 'lapsed', 'withdrawn'])
export type RelationshipStatus = z.infer<typeof RelationshipStatus>

/** An end has one kind, and figures count each on its own. */
export const EndedKind = z.enum(['completed', 'ended-early', 'never-started', 're-paired'])
export type EndedKind = z.infer<typeof EndedKind>

export const PartyRole = z.enum(['mentor', 'mentee', 'peer'])
export type PartyRole = z.infer<typeof PartyRole>

export const Partner = z.object({
  name: z.string(),
  role: PartyRole,
  jobTitle: z.string().nullable(),
  city: z.string().nullable(),
  /** How to reach them: shown once both have accepted. */
  email: z.string().nullable(),
  hasAccepted: z.boolean(),
  /** The organisation that a mentor comes from for some weeks, and its last day here. */
  comesFrom: z.object({ name: z.string(), untilOn: Day }).nullable(),
})
export type Partner = z.infer<typeof Partner>

/** The very text of a charter: which of its wordings, in which language. */
export const CharterText = z.object({ version: z.int().min(1), language: Language })
export type CharterText = z.infer<typeof CharterText>

/** `of` names the partner whose charter it is; null for that of the programme. */
export const AcceptedCharter = CharterText.extend({
  text: z.string(),
  of: z.string().nullable(),
  acceptedAt: Instant,
})
export type AcceptedCharter = z.infer<typeof AcceptedCharter>

/**
 * Of one that is over, as the two read it: alike for both, whoever ended it, and whatever came after. Its room is read
 * until then, and changed by nobody.
 */
export const OwnEnd = z.object({
  as: z.enum(['completed', 'stopped', 'never-started']),
  endedAt: Instant,
  readableUntil: Instant,
  isErased: z.boolean(),
})
export type OwnEnd = z.infer<typeof OwnEnd>

export const OwnRelationship = z.object({
  id: Id,
  editionId: Id,
  editionName: Wording,
  startsOn: z.string().nullable(),
  kind: RelationshipKind,
  status: RelationshipStatus,
  role: PartyRole,
  /** Everybody else, mentors first: of a pair, the one in `partner`. */
  partners: z.array(Partner),
  partner: Partner,
  reasons: z.array(WordedReason),
  agreement: PairAgreement,
  charter: CharterWords,
  charterVersion: z.int(),
  /** The partner that I come for and whose charter I accept; null where it is that of the programme. */
  charterOf: z.string().nullable(),
  /** The last day of a partner that its mentor comes for: it goes no further, whatever its duration. */
  latestOn: Day.nullable(),
  /** Where that is before its duration is over: the least number of meetings in those days; else null. */
  cut: z.object({ minimumMeetings: z.int().nullable() }).nullable(),
  /** The texts that I accepted in this edition, word for word, the latest first. */
  chartersAccepted: z.array(AcceptedCharter),
  /** I said yes, and the charter reads otherwise now: it is asked again. */
  charterToAgree: z.boolean(),
  answer: z.enum(['accepted', 'declined']).nullable(),
  /** Whom to ask: the programme team, by name and address. */
  team: z.array(z.object({ name: z.string(), email: z.string() })),
  /** Whose turn it is, since when, and until when: a proposal that not all have answered by then lapses. */
  waitingFor: z.enum(['me', 'partner', 'nobody']),
  waitingSince: Instant.nullable(),
  answerBy: Instant.nullable(),
  /** Its last day, once all have said yes. */
  lastOn: Day.nullable(),
  end: OwnEnd.nullable(),
  /** Nothing was held for long: it is closed then, unless one of them objects. */
  closesAt: Instant.nullable(),
  /** Of one that came to nothing: when the team, told at once, is reminded that I wait; null where it is past. */
  teamRemindedAt: Instant.nullable(),
})
export type OwnRelationship = z.infer<typeof OwnRelationship>

export const listOwnRelationships = endpoint({
  name: 'list-own-relationships',
  method: 'GET',
  path: '/api/:organisation/relationships',
  input: z.object({}),
  output: z.object({ relationships: z.array(OwnRelationship) }),
  refusals: {},
  audience: 'member',
})

export const showRelationship = endpoint({
  name: 'show-relationship',
  method: 'GET',
  path: '/api/:organisation/relationships/:id',
  input: z.object({ id: Id }),
  output: OwnRelationship,
  refusals: {},
  audience: 'party-of-relationship',
})

export const acceptRelationship = endpoint({
  name: 'accept-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/acceptance',
  input: z.object({
    id: Id,
    /** The charter as it stood on the screen. A yes without it counts, and the charter is asked afterwards. */
    charter: CharterText.optional(),
  }),
  output: OwnRelationship,
  refusals: {
    'already-answered': 409,
    'already-declined': 409,
    lapsed: 409,
    'taken-back': 409,
    'charter-reworded': 409,
  },
  audience: 'party-of-relationship',
  byLink: true,
})

/** Yes to the charter's present words, from somebody who said yes to the pair before: under others, or under none. */
export const agreeToCharter = endpoint({
  name: 'agree-to-charter',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/charter',
  input: z.object({ id: Id, charter: CharterText }),
  output: OwnRelationship,
  refusals: { 'charter-reworded': 409, 'nothing-to-agree': 409 },
  audience: 'party-of-relationship',
})

/** Without a reason: none is asked, none is kept. */
export const declineRelationship = endpoint({
  name: 'decline-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/refusal',
  input: z.object({ id: Id }),
  output: OwnRelationship,
  refusals: { 'already-active': 409, 'already-declined': 409, lapsed: 409, 'taken-back': 409 },
  audience: 'party-of-relationship',
  byLink: true,
})

/** Takes back one's own answer within 72 hours: the proposal then waits for one again. */
export const undoAnswer = endpoint({
  name: 'undo-answer',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/answer/withdrawal',
  input: z.object({ id: Id }),
  output: OwnRelationship,
  refusals: { 'nothing-to-undo': 409, 'too-late-to-undo': 409, 'place-taken-meanwhile': 409 },
  audience: 'party-of-relationship',
  byLink: true,
})

export const longestQuestion = 2000

/** A question to the programme team, by mail, about a pair or a proposal. It answers nothing. */
export const askTeam = endpoint({
  name: 'ask-team',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/question',
  input: z.object({ id: Id, question: z.string().trim().min(1).max(longestQuestion) }),
  output: z.object({}),
  refusals: { 'enough-questions': 429, 'nobody-to-ask': 409 },
  audience: 'party-of-relationship',
  byLink: { changesForHours: 72 },
})

/** What the mail of a proposal said, and the terms that a yes agrees to: for the page that its links open. */
export const Proposed = OwnRelationship.pick({
  id: true,
  editionName: true,
  role: true,
  reasons: true,
  agreement: true,
  charter: true,
  charterVersion: true,
  charterOf: true,
  latestOn: true,
  cut: true,
}).extend({
  partners: z.array(Partner.pick({ name: true, role: true })),
  /** False once it waits for no answer: taken back, declined, lapsed, or both have said yes. */
  isOpen: z.boolean(),
})
export type Proposed = z.infer<typeof Proposed>

export const showProposal = endpoint({
  name: 'show-proposal',
  method: 'GET',
  path: '/api/:organisation/relationships/:id/proposal',
  input: z.object({ id: Id }),
  output: Proposed,
  refusals: {},
  audience: 'party-of-relationship',
  forLinksOf: [acceptRelationship.name, declineRelationship.name, undoAnswer.name, askTeam.name],
})

export const EditionRelationship = z.object({
  id: Id,
  kind: RelationshipKind,
  /** The names of each role, as one text where there are several. */
  mentor: z.string(),
  mentee: z.string(),
  status: RelationshipStatus,
  /** Re-paired: one of the two has another pair since. Nobody reads here who asked. */
  endedKind: EndedKind.nullable(),
  mentorAccepted: z.boolean(),
  menteeAccepted: z.boolean(),
  proposedAt: Instant,
  answerBy: Instant.nullable(),
})
export type EditionRelationship = z.infer<typeof EditionRelationship>

/** Why a published pair was not proposed: no place left, not enrolled any more, or together before or declined since. */
export const WhyStopped = z.object({
  reason: z.enum(['no-place', 'withdrawn', 'former']),
  concerns: z.enum(['mentor', 'mentee']),
})
export type WhyStopped = z.infer<typeof WhyStopped>

export const StoppedPair = WhyStopped.extend({ id: Id, mentor: z.string(), mentee: z.string() })
export type StoppedPair = z.infer<typeof StoppedPair>

/** What the team sees of the pairs: where each stands, never what was said. */
export const listEditionRelationships = endpoint({
  name: 'list-edition-relationships',
  method: 'GET',
  path: '/api/:organisation/editions/:editionId/relationships',
  input: z.object({ editionId: Id }),
  output: z.object({
    relationships: z.array(EditionRelationship),
    /** People of each side with a place that nobody has: whom a next round would pair. */
    free: z.object({ mentors: z.int(), mentees: z.int() }),
    /** Published and not proposed: what is left to decide. */
    stopped: z.array(StoppedPair),
  }),
  refusals: {},
  audience: 'lead-of-edition',
})

/** A pair that was stopped is proposed after all, once there is a place or the person is back. */
export const proposeStoppedPair = endpoint({
  name: 'propose-stopped-pair',
  method: 'POST',
  path: '/api/:organisation/stopped-pairs/:id/proposal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'no-place': 409, withdrawn: 409, former: 409 },
  audience: 'lead-of-stopped-pair',
})

/** The team takes a proposal back before all have said yes: places are free, and who had read it is told kindly. */
export const withdrawRelationship = endpoint({
  name: 'withdraw-relationship',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/withdrawal',
  input: z.object({ id: Id }),
  output: z.object({}),
  refusals: { 'already-active': 409, 'already-over': 409 },
  audience: 'lead-of-relationship',
})

/** "We go on": the pair that would have been closed for its silence stays, and is not asked again for as long. */
export const objectToClosing = endpoint({
  name: 'object-to-closing',
  method: 'POST',
  path: '/api/:organisation/relationships/:id/closing-objection',
  input: z.object({ id: Id }),
  output: OwnRelationship,
  refusals: { 'not-closing': 409, 'pair-over': 409 },
  audience: 'party-of-relationship',
  byLink: true,
})
