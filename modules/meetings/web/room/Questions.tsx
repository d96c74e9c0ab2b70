import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listMeetings } from '../../contract.ts'
import { awaitsMyWord } from '../awaited.ts'
import { DidYouMeet } from './DidYouMeet.tsx'
import { NoGoalYet } from './NoGoalYet.tsx'
import { SameOne } from './SameOne.tsx'

/** What has passed and waits for the reader's word, the latest first, then what is still open: one question at a time. */
export function Questions({ relationship }: InPair) {
  const { data } = useEndpoint(listMeetings, { relationshipId: relationship.id })
  if (!data?.isOpen) return null
  const twice = data.meetings.find(({ maybeSameAs }) => maybeSameAs !== null)
  if (twice) return <SameOne pair={data} meeting={twice} />
  const asked = data.meetings.find(awaitsMyWord)
  if (asked) return <DidYouMeet pair={data} meeting={asked} />
  return <NoGoalYet relationship={relationship} held={data.held} />
}
