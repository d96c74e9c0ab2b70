import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import type { MeetingPapers } from '../../meetings/contract.ts'
import { showMeetingDebrief } from '../contract.ts'
import { CommentCard } from './CommentCard.tsx'
import { HostDebrief } from './HostDebrief.tsx'

/** Above the notes, once it is over: for whoever leads the session what they keep and change, for whoever was there a word without a name. */
export function MeetingDebrief({ papers }: { readonly papers: MeetingPapers }) {
  const { id } = papers.meeting
  const { data } = useEndpoint(showMeetingDebrief, { id })
  const debrief = data?.debrief
  if (!debrief?.isOver) return null
  return (
    <>
      {debrief.host && <HostDebrief id={id} host={debrief.host} debrief={debrief} />}
      {debrief.guest && <CommentCard id={id} guest={debrief.guest} debrief={debrief} />}
    </>
  )
}
