import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { gestureWords, homeMine } from '../../programmes/web/index.ts'
import { useNoMentorWords, useSilentWords, useExtraAskedWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(homeMine, async () => (await import('./pages.ts')).OwnProjects),
  part(gestureWords, {
    kind: 'projects/no-mentor',
    icon: 'people',
    tone: 'waiting',
    useWords: useNoMentorWords,
  }),
  part(gestureWords, {
    kind: 'projects/client-silent',
    icon: 'clock',
    tone: 'waiting',
    useWords: useSilentWords,
  }),
  part(gestureWords, {
    kind: 'projects/extra-asked',
    icon: 'message',
    tone: 'waiting',
    useWords: useExtraAskedWords,
  }),
]
