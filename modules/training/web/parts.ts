import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { meetingsTogether, ownDates } from '../../meetings/web/index.ts'
import { gestureWords } from '../../programmes/web/index.ts'
import { pairWork } from '../../relationships/web/index.ts'
import { useSettleWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(pairWork, async () => (await import('./pages.ts')).CourseOfPair),
  lazyPart(meetingsTogether, async () => (await import('./week/WeekTogether.tsx')).WeekTogether),
  lazyPart(ownDates, async () => (await import('./defence/NextDefences.tsx')).NextDefences),
  part(gestureWords, {
    kind: 'training/settle',
    icon: 'document',
    tone: 'waiting',
    useWords: useSettleWords,
  }),
]
