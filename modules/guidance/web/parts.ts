import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { meetingAside } from '../../meetings/web/index.ts'
import { doneFound, editionAside, editionLine, weekFound } from '../../programmes/web/index.ts'
import { pairGuidance } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(editionAside, async () => (await import('./run-book/RunBookCard.tsx')).RunBookCard),
  lazyPart(editionLine, async () => (await import('./run-book/EditionLine.tsx')).EditionLine),
  lazyPart(meetingAside, async () => (await import('./room/Starter.tsx')).Starter),
  lazyPart(pairGuidance, async () => (await import('./room/AdviceOfPair.tsx')).AdviceOfPair),
  lazyPart(actPage({ name: 'stop-advice' }), async () => (await import('./act/StopByLink.tsx')).StopByLink),
  part(weekFound, async () => (await import('./run-book/use-week-of-team.ts')).useWeekOfTeam),
  part(doneFound, async () => (await import('./run-book/use-done-steps.ts')).useDoneSteps),
]
