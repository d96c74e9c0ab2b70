import { useTranslations } from 'use-intl'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { Avatar } from '../../../../platform/web/design/Avatar.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { editWorkshop, noteAttendance, type Attendee, type Held, type Workshop } from '../../contract.ts'
import { hourIn } from '../hour-in.ts'
import { useWhen } from '../use-when.ts'
import styles from '../Workshops.module.css'

const morePlaces = 2
const halfHour = 30 * 60_000

type AttendanceProps = {
  readonly workshop: Workshop
  readonly held: Held
  readonly revision: number
  readonly link: string | null
  readonly places: number
  readonly taken: number
}

/** For whoever holds it: who comes, who waits in which order and why, the code of the door, and who is here. */
export function Attendance({ workshop, held, revision, link, places, taken }: AttendanceProps) {
  const t = useTranslations('workshops.attendance')
  const refusalText = useRefusalText('workshops')
  const onError = (error: Error) => notify({ message: refusalText(error), tone: 'care' })
  const note = useAction(noteAttendance, { onError })
  const edit = useAction(editWorkshop, {
    onError,
    onSuccess: () => notify({ message: t('opened', { count: morePlaces }) }),
  })
  const { id, title, about, startsAt, timeZone, minutes, place, workedOn } = workshop
  const { attendees, code, usuallyAbsent } = held
  const isNoted = Date.parse(startsAt!) - halfHour <= serverNow().getTime()
  const waiting = attendees.filter(({ state }) => state === 'waiting' || state === 'offered')
  const coming = attendees.filter(({ state, came }) => state === 'coming' || came !== null)
  const present = coming.filter(({ came }) => came !== null).length
  const openMore = () =>
    edit.run(
      {
        id,
        title,
        about,
        workedOn: workedOn!,
        on: dayIn(timeZone!, startsAt!),
        at: hourIn(timeZone!, startsAt!),
        timeZone: timeZone!,
        minutes,
        place: place ?? '',
        link: link ?? '',
        places: places + morePlaces,
        lastHours: held.lastHours!,
      },
      revision,
    )
  return (
    <section className={styles.section}>
      <h3>
        {isNoted
          ? t('present', { present, of: coming.length })
          : t('title', { taken, places, waiting: workshop.waiting })}
      </h3>
      {isNoted && !workshop.isOver && code && (
        <>
          <p className={styles.code}>{code}</p>
          <p className={styles.help}>{t('codeHelp')}</p>
        </>
      )}
      {waiting.length > 0 && !workshop.isOver && (
        <>
          <p className={styles.help}>{t('order')}</p>
          <ol className={styles.people}>
            {waiting.map((one, at) => (
              <Waits key={one.personId} one={one} nth={at + 1} />
            ))}
          </ol>
          <div>
            <Button variant="primary" pending={edit.pending} onPress={openMore}>
              {t('open', { count: morePlaces })}
            </Button>
          </div>
        </>
      )}
      {coming.length > 0 && (
        <ul className={styles.people} aria-label={t('coming')}>
          {coming.map(({ personId, name, came }) => (
            <li key={personId} className={styles.person}>
              <Avatar name={name} size="small" colour="ear" />
              <span className={styles.personWords}>{name}</span>
              {(came === 'code' || came === 'own') && (
                <span className={styles.help}>{t(`came.${came}`)}</span>
              )}
              {isNoted && (
                <Button
                  size="small"
                  variant={came === null ? 'secondary' : 'quiet'}
                  aria-label={t(came === null ? 'hereOf' : 'undoOf', { name })}
                  onPress={() => note.run({ id, personId, came: came === null })}
                >
                  {t(came === null ? 'here' : 'undo')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {attendees.length === 0 && <p className={styles.help}>{t('nobody')}</p>}
      {usuallyAbsent && !workshop.isOver && (
        <p className={styles.help}>{t('usuallyAbsent', usuallyAbsent)}</p>
      )}
    </section>
  )
}

function Waits({ one, nth }: { readonly one: Attendee; readonly nth: number }) {
  const t = useTranslations('workshops.attendance')
  const when = useWhen()
  return (
    <li className={styles.person}>
      <span className={styles.nth}>{nth}</span>
      <Avatar name={one.name} size="small" colour="ear" />
      <span className={styles.personWords}>
        {one.name}
        {one.refusedOn && <p className={styles.good}>{t('refused', { on: when.date(one.refusedOn) })}</p>}
      </span>
      <span className={styles.help}>
        {one.takeBy
          ? t('offered', { until: when.instant(one.takeBy) })
          : t('since', { on: when.date(one.saidAt.slice(0, 10)) })}
      </span>
    </li>
  )
}
