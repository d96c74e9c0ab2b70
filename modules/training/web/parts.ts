import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { meetingsTogether } from '../../meetings/web/index.ts'
import { gestureWords } from '../../programmes/web/index.ts'
import { pairGoals } from '../../relationships/web/index.ts'
import { useSettleWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(pairGoals, async () => (await import('./pages.ts')).CourseOfPair),
  lazyPart(meetingsTogether, async () => (await import('./week/WeekTogether.tsx')).WeekTogether),
  part(gestureWords, {
    kind: 'training/settle',
    icon: 'document',
    tone: 'waiting',
    useWords: useSettleWords,
  }),
]
