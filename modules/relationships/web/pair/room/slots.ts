import { slot, type ComponentSlot } from '../../../../../platform/web/slots.ts'
import type { EditionRelationship, OwnRelationship } from '../../../contract.ts'

/** What each part of a pair's page is given; an active pair has all of them, from the top of the page to its foot. */
export type InPair = { relationship: OwnRelationship }

/** Under the two names: the line of dates. */
export const pairTimeline: ComponentSlot<InPair> = slot('pair.timeline')
/** One question about what has passed ("did you meet?"): it stands before all that is to come. */
export const pairQuestion: ComponentSlot<InPair> = slot('pair.question')
/** The next date and its agenda, or how to find one. */
export const pairNext: ComponentSlot<InPair> = slot('pair.next')
/** What they work on together, where the edition says so: it comes before what each wants to reach. */
export const pairWork: ComponentSlot<InPair> = slot('pair.work')
/** What they say to each other. */
export const pairTalk: ComponentSlot<InPair> = slot('pair.talk')
/** What they want to reach, and where they are. */
export const pairGoals: ComponentSlot<InPair> = slot('pair.goals')
/** Where the goals stand in the page, for whoever asks about them. */
export const goalsId = 'goals'
/** Dated advice. */
export const pairGuidance: ComponentSlot<InPair> = slot('pair.guidance')
/** What is kept and opened now and then: notes, why these two, the agreement, the charter. */
export const pairPapers: ComponentSlot<InPair> = slot('pair.papers')
/** The last lines, always within reach and private: to change, to report, to end. */
export const pairCare: ComponentSlot<InPair> = slot('pair.care')

/** What the team may do with a pair that has begun, at the end of its line. */
export const pairActs: ComponentSlot<{ pair: EditionRelationship }> = slot('pairs.acts')
