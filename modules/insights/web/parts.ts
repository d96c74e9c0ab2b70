import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { besideWeights } from '../../matching/web/index.ts'
import {
  editionGlance,
  editionNow,
  editionPairs,
  gesturesFound,
  weekFound,
} from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  part(gesturesFound, async () => (await import('./use-attention-gestures.ts')).useAttentionGestures),
  lazyPart(editionNow, async () => (await import('./so-far/MetSoFarCard.tsx')).MetSoFarCard),
  lazyPart(editionPairs, async () => (await import('./so-far/PairSquares.tsx')).PairSquares),
  lazyPart(besideWeights, async () => (await import('./mattered/FromStudio.tsx')).FromStudio),
  part(weekFound, async () => (await import('./so-far/use-week-of-pairs.ts')).useWeekOfPairs),
  lazyPart(editionGlance, async () => (await import('./so-far/PairsAtAGlance.tsx')).PairsAtAGlance),
]
