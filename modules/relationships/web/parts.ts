import { goToFinders } from '../../../platform/web/go-to.ts'
import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { editionCards, gestureWords, homeMine, homeTitle } from '../../programmes/web/index.ts'
import { acceptRelationship, askTeam, declineRelationship, objectToClosing, undoAnswer } from '../contract.ts'
import { pairGoals, pairPapers, pairQuestion } from './pair/room/slots.ts'
import { useFoundPairs } from './home/use-found-pairs.ts'
import { useProposalNow } from './home/use-proposal-now.tsx'
import { useWordsOfStopped } from './pairs/use-words-of-stopped.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage(acceptRelationship), async () => (await import('./act/AcceptByLink.tsx')).AcceptByLink),
  lazyPart(actPage(declineRelationship), async () => (await import('./act/DeclineByLink.tsx')).DeclineByLink),
  lazyPart(actPage(undoAnswer), async () => (await import('./act/UndoByLink.tsx')).UndoByLink),
  lazyPart(actPage(askTeam), async () => (await import('./act/AskByLink.tsx')).AskByLink),
  lazyPart(actPage(objectToClosing), async () => (await import('./act/ObjectByLink.tsx')).ObjectByLink),
  lazyPart(pairQuestion, async () => (await import('./pair/room/ClosingSoon.tsx')).ClosingSoon),
  lazyPart(homeMine, async () => (await import('./home/OwnPairs.tsx')).OwnPairs),
  part(goToFinders, useFoundPairs),
  part(homeTitle, useProposalNow),
  part(gestureWords, {
    kind: 'relationships/stopped',
    icon: 'forbid',
    tone: 'care',
    useWords: useWordsOfStopped,
  }),
  lazyPart(editionCards, async () => (await import('./pairs/PairsCard.tsx')).PairsCard),
  lazyPart(pairQuestion, async () => (await import('./pair/CharterAsked.tsx')).CharterAsked),
  lazyPart(pairQuestion, async () => (await import('./pair/agreement/AgreementWaits.tsx')).AgreementWaits),
  lazyPart(pairGoals, async () => (await import('./pair/goals/GoalsCard.tsx')).GoalsCard),
  lazyPart(pairPapers, async () => (await import('./pair/room/ReachCard.tsx')).ReachCard),
  lazyPart(pairPapers, async () => (await import('./pair/together/TogetherCard.tsx')).TogetherCard),
  lazyPart(pairPapers, async () => (await import('./pair/room/Papers.tsx')).Papers),
]
