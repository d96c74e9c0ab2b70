import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { editionAside, editionCards, homeNow } from '../../programmes/web/index.ts'
import { pairActs, pairCare, pairPapers, pairQuestion } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(
    actPage({ name: 'answer-check-in' }),
    async () => (await import('./check-in/CheckInByLink.tsx')).CheckInByLink,
  ),
  lazyPart(homeNow, async () => (await import('./check-in/WaitingCheckIns.tsx')).WaitingCheckIns),
  lazyPart(homeNow, async () => (await import('./confided/ConfidedOnHome.tsx')).ConfidedOnHome),
  lazyPart(editionAside, async () => (await import('./referents/ReferentsCard.tsx')).ReferentsCard),
  lazyPart(editionCards, async () => (await import('./check-in/CheckInCounts.tsx')).CheckInCounts),
  lazyPart(pairActs, async () => (await import('./ending/EndPairButton.tsx')).EndPairButton),
  lazyPart(pairQuestion, async () => (await import('./check-in/CheckInOfPair.tsx')).CheckInOfPair),
  lazyPart(pairPapers, async () => (await import('./quotes/OwnQuotes.tsx')).OwnQuotes),
  lazyPart(pairCare, async () => (await import('./care/CareLines.tsx')).CareLines),
]
