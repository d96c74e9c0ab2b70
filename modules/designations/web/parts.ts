import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { editionAside } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(editionAside, async () => (await import('./DesignationsCard.tsx')).DesignationsCard),
]
