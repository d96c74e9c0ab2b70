import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { editionAside, homeNow } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(editionAside, async () => (await import('./pages.ts')).ObserversCard),
  lazyPart(homeNow, async () => (await import('./OnHome.tsx')).OnHome),
]
