import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { accountParts, actPage } from '../../people/web/index.ts'
import { homeMine } from '../../programmes/web/index.ts'
import { pairPapers, pairTalk } from '../../relationships/web/index.ts'
import { stopMessageMails } from '../contract/mails.ts'

export const parts: readonly Part[] = [
  lazyPart(pairTalk, async () => (await import('./room/TalkCard.tsx')).TalkCard),
  lazyPart(pairPapers, async () => (await import('./room/PastMessages.tsx')).PastMessages),
  lazyPart(homeMine, async () => (await import('./home/UnreadOnHome.tsx')).UnreadOnHome),
  lazyPart(actPage(stopMessageMails), async () => (await import('./act/StopByLink.tsx')).StopByLink),
  lazyPart(accountParts, async () => (await import('./account/OwnMessageMails.tsx')).OwnMessageMails),
]
