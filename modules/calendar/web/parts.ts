import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { accountParts } from '../../people/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(accountParts, async () => (await import('./CalendarFeed.tsx')).CalendarFeed),
]
