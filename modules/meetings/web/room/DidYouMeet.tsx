import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { OwnMeeting, PairMeetings } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { useSay } from '../use-say.ts'
import { useWhen } from '../use-when.ts'
import { NotThisTime } from './NotThisTime.tsx'
import styles from './Question.module.css'

type DidYouMeetProps = {
  pair: PairMeetings
  meeting: OwnMeeting
  /** Says with whom: outside the pair’s own page. */
  isNamed?: boolean
}

/** "Did you meet?": one tap for yes; a no says what happened, without a reason. */
export function DidYouMeet({ pair, meeting, isNamed = false }: DidYouMeetProps) {
  const t = useTranslations('meetings.question')
  const when = useWhen()
  const [saysNo, setSaysNo] = useState(false)
  const { say, pending } = useSay()
  const values = { day: when.dayOf(meeting, pair.timeZone), name: firstName(pair.partnerName) }
  const theirs = meeting.theirs === null ? 'silent' : meeting.theirs.said === 'met' ? 'yes' : 'no'
  return (
    <section className={styles.question}>
      <h2>{t(isNamed ? 'titleWith' : 'title', values)}</h2>
      {theirs !== 'silent' && <p className={styles.theirs}>{t(`theirs.${theirs}`, values)}</p>}
      <div className={styles.answers}>
        <Button
          variant="primary"
          icon="check"
          pending={pending}
          onPress={() => say(meeting.id, { said: 'met' })}
        >
          {t('met')}
        </Button>
        <Button onPress={() => setSaysNo(true)}>{t('notThisTime')}</Button>
      </div>
      <NotThisTime
        isOpen={saysNo}
        name={values.name}
        onClose={() => setSaysNo(false)}
        onAnswer={(answer) => {
          setSaysNo(false)
          say(meeting.id, answer)
        }}
      />
    </section>
  )
}
