import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { editionCards, gestureWords } from '../../programmes/web/index.ts'
import { useWordsOfNextRound } from './overview/use-words-of-next-round.ts'
import { useWordsToForm } from './overview/use-words-to-form.ts'

export const parts: readonly Part[] = [
  part(gestureWords, { kind: 'matching/to-form', icon: 'sliders', useWords: useWordsToForm }),
  part(gestureWords, { kind: 'matching/next-round', icon: 'sliders', useWords: useWordsOfNextRound }),
  lazyPart(editionCards, async () => (await import('./overview/RunsCard.tsx')).RunsCard),
]
