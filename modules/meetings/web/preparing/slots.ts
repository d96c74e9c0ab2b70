import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'
import type { MeetingPapers } from '../../contract.ts'

/** Beside the agenda of a meeting: what helps when silence settles in. */
export const meetingAside: ComponentSlot<{ papers: MeetingPapers }> = slot('meeting.aside')
