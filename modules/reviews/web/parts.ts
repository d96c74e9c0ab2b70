import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { callNotes } from '../../enrolment/web/index.ts'
import { actPage } from '../../people/web/index.ts'
import { gestureWords, homeAround, homeNow } from '../../programmes/web/index.ts'
import { replyToTeam } from '../contract.ts'
import { useWaitWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage(replyToTeam), async () => (await import('./pages.ts')).ReplyByLink),
  lazyPart(homeNow, async () => (await import('./pages.ts')).ToGrade),
  lazyPart(homeAround, async () => (await import('./pages.ts')).OwnApplications),
  lazyPart(callNotes, async () => (await import('./pages.ts')).StillWaiting),
  part(gestureWords, { kind: 'reviews/unanswered', icon: 'mail', tone: 'waiting', useWords: useWaitWords }),
]
