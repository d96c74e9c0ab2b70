import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnMeetings } from '../../contract.ts'
import { awaitsMyWord } from '../awaited.ts'
import { DidYouMeet } from '../room/DidYouMeet.tsx'
import styles from './OwnMeetings.module.css'

/** What has passed in each pair and waits for the reader's word: five are answered with one thumb. */
export function Now() {
  const { data } = useEndpoint(listOwnMeetings, {})
  const questions = (data?.pairs ?? []).flatMap((pair) => {
    const meeting = pair.meetings.find(awaitsMyWord)
    return meeting ? [{ pair, meeting }] : []
  })
  if (questions.length === 0) return null
  return (
    <section className={styles.home}>
      {questions.map(({ pair, meeting }) => (
        <DidYouMeet key={meeting.id} pair={pair} meeting={meeting} isNamed />
      ))}
    </section>
  )
}
