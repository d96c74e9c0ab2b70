import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { besideReason } from '../../insights/web/index.ts'
import { accountParts, actPage } from '../../people/web/index.ts'
import { stopReminders } from '../contract.ts'

export const parts: readonly Part[] = [
  lazyPart(actPage(stopReminders), async () => (await import('./act/StopByLink.tsx')).StopByLink),
  lazyPart(accountParts, async () => (await import('./account/OwnReminders.tsx')).OwnReminders),
  lazyPart(besideReason, async () => (await import('./by-hand/WriteToSilent.tsx')).WriteToSilent),
]
