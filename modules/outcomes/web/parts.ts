import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { editionAside } from '../../programmes/web/index.ts'
import { pairGoals } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage({ name: 'say-what-came' }), async () => (await import('./pages.ts')).CameByLink),
  lazyPart(pairGoals, async () => (await import('./pages.ts')).OutcomesCard),
  lazyPart(editionAside, async () => (await import('./pages.ts')).EditionOutcomes),
]
