import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { agreeToMeeting, type OwnMeeting, type PairMeetings } from '../../contract.ts'
import { CancelDialog } from '../date/CancelDialog.tsx'
import { DateDialog } from '../date/DateDialog.tsx'
import { firstName } from '../../../../platform/first-name.ts'
import { useDaysAhead } from '../use-days-ahead.ts'
import { useWhen } from '../use-when.ts'
import { MeetingPlace } from './MeetingPlace.tsx'
import styles from './NextMeeting.module.css'

type NextDateProps = {
  pair: PairMeetings
  meeting: OwnMeeting
  later: readonly OwnMeeting[]
  /** A question stands above: its button is the filled one. */
  isAsked: boolean
}

/** A date to come in both clocks, where, and who has yet to say that it suits. */
export function NextDate({ pair, meeting, later, isAsked }: NextDateProps) {
  const t = useTranslations('meetings.next')
  const when = useWhen()
  const organisation = useOrganisation()
  const { ahead, since } = useDaysAhead()
  const refusalText = useRefusalText('meetings')
  const [opened, setOpened] = useState<'move' | 'cancel'>()
  const name = firstName(pair.partnerName)
  const agree = useAction(agreeToMeeting, {
    onSuccess: () => notify({ message: t('agreed', { name }) }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const startsAt = meeting.startsAt!
  const here = when.dayAndHour(startsAt, pair.timeZone)
  const there = when.dayAndHour(startsAt, pair.partnerTimeZone)
  const { waitsFor, waitsSince } = meeting
  const may = (what: OwnMeeting['may'][number]) => meeting.may.includes(what)
  return (
    <div className={styles.next}>
      <p className={styles.eyebrow}>{t('in', { when: ahead(startsAt, pair.timeZone) })}</p>
      <h2 className={styles.title}>{here}</h2>
      {there !== here && <p>{t('there', { name, there })}</p>}
      <MeetingPlace meeting={meeting} />
      {meeting.moveWord && <p>{t('moveWord', { name, word: meeting.moveWord })}</p>}
      {waitsFor !== null && (
        <p>
          <Badge tone="waiting">
            {t(`turn.${waitsFor}`, { name, since: since(waitsSince!, pair.timeZone) })}
          </Badge>
        </p>
      )}
      <div className={styles.actions}>
        {may('agree') && (
          <Button
            variant={isAsked ? 'secondary' : 'primary'}
            icon="check"
            pending={agree.pending}
            onPress={() => agree.run({ id: meeting.id, startsAt })}
          >
            {t('suitsMe')}
          </Button>
        )}
        {may('move') && <Button onPress={() => setOpened('move')}>{t('move')}</Button>}
        {may('move') && (
          <TextLink href={`/${organisation}/pairs/${pair.relationshipId}/book?moves=${meeting.id}`}>
            {t('otherSlots')}
          </TextLink>
        )}
        {may('move') && (
          <Button variant="link" onPress={() => setOpened('cancel')}>
            {t('cancel')}
          </Button>
        )}
      </div>
      {later.length > 0 && (
        <ul className={styles.later}>
          {later.map((one) => (
            <li key={one.id}>{t('then', { when: when.dayAndHour(one.startsAt!, pair.timeZone) })}</li>
          ))}
        </ul>
      )}
      {opened === 'move' && <DateDialog pair={pair} moves={meeting} onClose={() => setOpened(undefined)} />}
      {opened === 'cancel' && (
        <CancelDialog pair={pair} meeting={meeting} onClose={() => setOpened(undefined)} />
      )}
    </div>
  )
}
