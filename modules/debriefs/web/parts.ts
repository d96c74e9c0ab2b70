import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { meetingAfter, meetingFirst } from '../../meetings/web/index.ts'
import { editionAside } from '../../programmes/web/index.ts'
import { pairNext, pairQuestion } from '../../relationships/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(meetingFirst, async () => (await import('./pages.ts')).LastTime),
  lazyPart(meetingAfter, async () => (await import('./pages.ts')).MeetingDebrief),
  lazyPart(pairQuestion, async () => (await import('./pages.ts')).RoomDebrief),
  lazyPart(pairNext, async () => (await import('./pages.ts')).RoomNextThing),
  lazyPart(editionAside, async () => (await import('./pages.ts')).SessionsCard),
]
