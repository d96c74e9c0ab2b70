import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { pairGoals } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(pairGoals, async () => (await import('./pages.ts')).CourseOfPair),
]
