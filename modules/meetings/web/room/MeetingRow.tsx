import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { contestMeeting, excuseMeeting, type OwnMeeting, type PairMeetings } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { stateTones } from '../state-tones.ts'
import { useSay } from '../use-say.ts'
import { useStateWords } from '../use-state-words.ts'
import { useWhen } from '../use-when.ts'
import { MeetingPlace } from './MeetingPlace.tsx'
import { NotThisTime } from './NotThisTime.tsx'
import styles from './MeetingList.module.css'

type MeetingRowProps = {
  pair: PairMeetings
  meeting: OwnMeeting
  /** The question stands above, with its buttons. */
  isAsked: boolean
}

/** One meeting that has been, and what its reader may still say of it. */
export function MeetingRow({ pair, meeting, isAsked }: MeetingRowProps) {
  const t = useTranslations('meetings.list')
  const name = firstName(pair.partnerName)
  const organisation = useOrganisation()
  const when = useWhen()
  const word = useStateWords(name)
  const refusalText = useRefusalText('meetings')
  const [saysNo, setSaysNo] = useState(false)
  const { say, takeBack, pending } = useSay()
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const contest = useAction(contestMeeting, { onError, onSuccess: () => notify({ message: t('contested') }) })
  const excuse = useAction(excuseMeeting, { onError, onSuccess: () => notify({ message: t('excused') }) })
  const { id, mine, may, cancelWord, cancelledBy } = meeting
  const canSay = may.includes('say')
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong>{when.dayOf(meeting, pair.timeZone)}</strong>
        <Badge tone={stateTones[meeting.state]}>{word(meeting)}</Badge>
      </div>
      {meeting.subject !== null && <p>{t('about', { subject: meeting.subject })}</p>}
      <MeetingPlace meeting={meeting} />
      {meeting.state !== 'cancelled' && (
        <p>
          <TextLink href={`/${organisation}/pairs/${pair.relationshipId}/meetings/${id}`}>
            {t('papers')}
          </TextLink>
        </p>
      )}
      {cancelWord !== null && (
        <p className={styles.word}>{t(`word.${cancelledBy!}`, { name, word: cancelWord })}</p>
      )}
      {meeting.state === 'contested' && <p className={styles.help}>{t('disagree', { name })}</p>}
      {may.length > 0 && !isAsked && (
        <div className={styles.actions}>
          {canSay && mine?.said !== 'met' && (
            <Button size="small" pending={pending} onPress={() => say(id, { said: 'met' })}>
              {t('met')}
            </Button>
          )}
          {canSay && (mine === null || mine.said === 'met') && meeting.startsAt !== null && (
            <Button size="small" variant="quiet" onPress={() => setSaysNo(true)}>
              {t('notMet')}
            </Button>
          )}
          {may.includes('contest') && meeting.startsAt === null && (
            <Button
              size="small"
              variant="quiet"
              pending={contest.pending}
              onPress={() => contest.run({ id })}
            >
              {t('contest')}
            </Button>
          )}
          {may.includes('excuse') && (
            <Button size="small" variant="quiet" pending={excuse.pending} onPress={() => excuse.run({ id })}>
              {t('excuse')}
            </Button>
          )}
          {may.includes('take-back') && (
            <Button size="small" variant="quiet" icon="undo" pending={pending} onPress={() => takeBack(id)}>
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
      <NotThisTime
        isOpen={saysNo}
        name={name}
        onClose={() => setSaysNo(false)}
        onAnswer={(answer) => {
          setSaysNo(false)
          say(id, answer)
        }}
      />
    </li>
  )
}
