import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { homeMine, weekFound } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(homeMine, async () => (await import('./of-person.ts')).OwnGatherings),
  lazyPart(
    actPage({ name: 'sign-up-for-gathering' }),
    async () => (await import('./of-person.ts')).ComeByLink,
  ),
  part(weekFound, async () => (await import('./use-week-of-gatherings.ts')).useWeekOfGatherings),
]
