import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { actPage } from '../../people/web/index.ts'
import { editionCards, homeMine, homeNow } from '../../programmes/web/index.ts'
import { pairNext, pairQuestion, pairTimeline } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(
    actPage({ name: 'say-whether-met' }),
    async () => (await import('./act/DidYouMeetByLink.tsx')).DidYouMeetByLink,
  ),
  lazyPart(
    actPage({ name: 'agree-to-meeting' }),
    async () => (await import('./act/AgreeByLink.tsx')).AgreeByLink,
  ),
  lazyPart(
    actPage({ name: 'take-slot' }),
    async () => (await import('./act/TakeSlotByLink.tsx')).TakeSlotByLink,
  ),
  lazyPart(pairTimeline, async () => (await import('./room/Timeline.tsx')).Timeline),
  lazyPart(pairQuestion, async () => (await import('./room/Questions.tsx')).Questions),
  lazyPart(pairNext, async () => (await import('./room/NextMeeting.tsx')).NextMeeting),
  lazyPart(pairNext, async () => (await import('./room/FirstSteps.tsx')).FirstSteps),
  lazyPart(pairNext, async () => (await import('./room/MeetingList.tsx')).MeetingList),
  lazyPart(editionCards, async () => (await import('./preparing/TeamNotes.tsx')).TeamNotes),
  lazyPart(homeNow, async () => (await import('./home/Now.tsx')).Now),
  lazyPart(homeMine, async () => (await import('./home/OwnMeetings.tsx')).OwnMeetings),
]
