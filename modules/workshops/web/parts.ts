import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { gestureWords, homeMine, weekFound } from '../../programmes/web/index.ts'
import { useWaitWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(homeMine, async () => (await import('./pages.ts')).OwnWorkshops),
  part(gestureWords, { kind: 'workshops/approve', icon: 'sparkle', tone: 'waiting', useWords: useWaitWords }),
  part(gestureWords, { kind: 'workshops/asked', icon: 'sparkle', tone: 'plain', useWords: useWaitWords }),
  part(weekFound, async () => (await import('./use-week-of-workshops.ts')).useWeekOfWorkshops),
]
