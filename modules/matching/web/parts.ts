import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { editionCards, editionNext } from '../../programmes/web/index.ts'
import { useNextOfMatching } from './overview/use-next-of-matching.ts'

export const parts: readonly Part[] = [
  part(editionNext, useNextOfMatching),
  lazyPart(editionCards, async () => (await import('./overview/RunsCard.tsx')).RunsCard),
]
