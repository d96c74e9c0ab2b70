import { lazyPart, part, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { gestureWords, homeMine } from '../../programmes/web/index.ts'
import { useWaitWords } from './use-wait-words.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage({ name: 'tell-immersion' }), async () => (await import('./pages.ts')).TellByLink),
  lazyPart(homeMine, async () => (await import('./pages.ts')).OwnImmersions),
  part(gestureWords, { kind: 'immersion/choose', icon: 'eye', tone: 'waiting', useWords: useWaitWords }),
]
