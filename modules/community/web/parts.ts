import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { accountParts } from '../../people/web/index.ts'
import { gestureWords, homeMine } from '../../programmes/web/index.ts'
import { useWaitWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(homeMine, async () => (await import('./pages.ts')).OwnCommunity),
  lazyPart(accountParts, async () => (await import('./pages.ts')).CommunityMails),
  part(gestureWords, {
    kind: 'community/nobody-offers',
    icon: 'message',
    tone: 'waiting',
    useWords: useWaitWords,
  }),
  part(gestureWords, { kind: 'community/reports', icon: 'flag', tone: 'waiting', useWords: useWaitWords }),
]
