import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { gestureWords, homeMine } from '../../programmes/web/index.ts'
import { useWordsOfByHand } from './team/use-words-of-by-hand.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage({ name: 'accept-request' }), async () => (await import('./act-pages.ts')).AcceptByLink),
  lazyPart(actPage({ name: 'decline-request' }), async () => (await import('./act-pages.ts')).DeclineByLink),
  lazyPart(actPage({ name: 'say-useful' }), async () => (await import('./act-pages.ts')).UsefulByLink),
  lazyPart(actPage({ name: 'explain-silence' }), async () => (await import('./act-pages.ts')).ExplainByLink),
  lazyPart(actPage({ name: 'say-still-true' }), async () => (await import('./act-pages.ts')).StillTrueByLink),
  lazyPart(homeMine, async () => (await import('./home/OwnRequests.tsx')).OwnRequests),
  part(gestureWords, { kind: 'requests/by-hand', icon: 'search', tone: 'care', useWords: useWordsOfByHand }),
]
