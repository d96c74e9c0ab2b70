import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { gestureWords, homeMine } from '../../programmes/web/index.ts'
import { acceptRequest, declineRequest, explainSilence } from '../contract.ts'
import { useWordsOfByHand } from './team/use-words-of-by-hand.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage(acceptRequest), async () => (await import('./act/AcceptByLink.tsx')).AcceptByLink),
  lazyPart(actPage(declineRequest), async () => (await import('./act/DeclineByLink.tsx')).DeclineByLink),
  lazyPart(actPage(explainSilence), async () => (await import('./act/ExplainByLink.tsx')).ExplainByLink),
  lazyPart(homeMine, async () => (await import('./home/OwnRequests.tsx')).OwnRequests),
  part(gestureWords, { kind: 'requests/by-hand', icon: 'search', tone: 'care', useWords: useWordsOfByHand }),
]
