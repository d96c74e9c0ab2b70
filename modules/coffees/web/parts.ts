import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { homeMine } from '../../programmes/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage({ name: 'say-coffee' }), async () => (await import('./pages.ts')).SayByLink),
  lazyPart(actPage({ name: 'say-coffee-met' }), async () => (await import('./pages.ts')).MetByLink),
  lazyPart(homeMine, async () => (await import('./pages.ts')).OnHome),
]
