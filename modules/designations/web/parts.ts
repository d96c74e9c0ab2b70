import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { editionCards } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(editionCards, async () => (await import('./DesignationsCard.tsx')).DesignationsCard),
]
