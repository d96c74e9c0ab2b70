import { slot, type ComponentSlot } from '../../../../platform/web/slots.ts'
import type { MeetingPapers } from '../../contract.ts'

/** Before the agenda: what whoever prepares it meant to do differently. */
export const meetingFirst: ComponentSlot<{ papers: MeetingPapers }> = slot('meeting.first')
/** Above the notes: what each makes of it once it is over. */
export const meetingAfter: ComponentSlot<{ papers: MeetingPapers }> = slot('meeting.after')
/** Beside the agenda of a meeting: what helps when silence settles in. */
export const meetingAside: ComponentSlot<{ papers: MeetingPapers }> = slot('meeting.aside')
