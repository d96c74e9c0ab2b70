import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { tellMeetingsApart, type OwnMeeting, type PairMeetings } from '../../contract.ts'
import { useWhen } from '../use-when.ts'
import styles from './Question.module.css'

/** Two noted within two days of each other: one lunch, or two. Until somebody says, it counts once. */
export function SameOne({ pair, meeting }: { pair: PairMeetings; meeting: OwnMeeting }) {
  const t = useTranslations('meetings.same')
  const when = useWhen()
  const refusalText = useRefusalText('meetings')
  const { run, pending } = useAction(tellMeetingsApart, {
    onSuccess: (_, { same }) => notify({ message: t(same ? 'isOne' : 'areTwo') }),
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const other = pair.meetings.find(({ id }) => id === meeting.maybeSameAs!.id)!
  return (
    <section className={styles.question}>
      <h2>
        {t('title', { one: when.dayOf(other, pair.timeZone), other: when.dayOf(meeting, pair.timeZone) })}
      </h2>
      <div className={styles.answers}>
        <Button variant="primary" pending={pending} onPress={() => run({ id: meeting.id, same: true })}>
          {t('one')}
        </Button>
        <Button pending={pending} onPress={() => run({ id: meeting.id, same: false })}>
          {t('two')}
        </Button>
      </div>
    </section>
  )
}
