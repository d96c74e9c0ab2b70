import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { accountParts, actPage } from '../../people/web/index.ts'
import { homeMine } from '../../programmes/web/index.ts'
import { pairPapers, pairTalk } from '../../relationships/web/index.ts'
import { stopMessageMails } from '../contract/mails.ts'

export const parts: readonly Part[] = [
  lazyPart(pairTalk, async () => (await import('./in-pair.ts')).TalkCard),
  lazyPart(pairPapers, async () => (await import('./in-pair.ts')).PastMessages),
  lazyPart(homeMine, async () => (await import('./of-person.ts')).UnreadOnHome),
  lazyPart(actPage(stopMessageMails), async () => (await import('./of-person.ts')).StopByLink),
  lazyPart(accountParts, async () => (await import('./of-person.ts')).OwnMessageMails),
]
