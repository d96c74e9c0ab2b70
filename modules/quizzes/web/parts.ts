import { lazyPart, type Part } from '../../../platform/web/slots.ts'
import { meetingAside } from '../../meetings/web/index.ts'
import { workshopEnd } from '../../workshops/web/index.ts'

export const parts: readonly Part[] = [
  lazyPart(workshopEnd, async () => (await import('./pages.ts')).WorkshopQuiz),
  lazyPart(meetingAside, async () => (await import('./pages.ts')).MeetingQuiz),
]
