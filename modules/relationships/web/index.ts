export {
  goalsId,
  pairActs,
  pairCare,
  pairGoals,
  pairGuidance,
  pairNext,
  pairPapers,
  pairQuestion,
  pairTalk,
  pairTimeline,
  type InPair,
} from './pair/room/slots.ts'
export { useSince } from './use-since.ts'
