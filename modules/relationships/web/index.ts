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
  pairWork,
  type InPair,
} from './pair/room/slots.ts'
export { useSince } from './use-since.ts'
