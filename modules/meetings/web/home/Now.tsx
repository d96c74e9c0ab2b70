import { useTranslations } from 'use-intl'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listOwnMeetings } from '../../contract.ts'
import { awaitsMyWord } from '../awaited.ts'
import { DidYouMeet } from '../room/DidYouMeet.tsx'
import styles from './OwnMeetings.module.css'
import { meetingsTogether } from './slots.ts'

/** As many are answered with one thumb; above, they are one line that opens. */
const mostApart = 5

/** What has passed in each pair and waits for the reader's word. */
export function Now() {
  const t = useTranslations('meetings.question')
  const { data } = useEndpoint(listOwnMeetings, {})
  const pairs = data?.pairs ?? []
  // Of each pair the next one is asked; all of them are counted.
  const questions = pairs.flatMap((pair) => {
    const meeting = pair.meetings.find(awaitsMyWord)
    return meeting ? [{ pair, meeting }] : []
  })
  const count = pairs.flatMap(({ meetings }) => meetings.filter(awaitsMyWord)).length
  if (questions.length === 0) return null
  const each = questions.map(({ pair, meeting }) => (
    <DidYouMeet key={meeting.id} pair={pair} meeting={meeting} isNamed />
  ))
  if (questions.length <= mostApart) return <section className={styles.home}>{each}</section>
  return (
    <section className={styles.home}>
      <h2>{t('many', { count })}</h2>
      <div className={styles.together}>
        <Parts of={meetingsTogether} />
      </div>
      <Disclosure title={t('oneByOne')}>
        <div className={styles.home}>{each}</div>
      </Disclosure>
    </section>
  )
}
