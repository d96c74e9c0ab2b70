import { useTranslations } from 'use-intl'
import { Badge, type Tone } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Menu } from '../../../../platform/web/design/Menu.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import { SaidOfSession, type WeekMeeting, type WeekRow } from '../../contract.ts'
import type { Line } from './lines-of-week.ts'
import type { useExceptions } from './use-exceptions.ts'
import styles from './Week.module.css'

type MeetingCellProps = {
  readonly line: Line
  readonly exceptions: ReturnType<typeof useExceptions>
  readonly onNote: (line: Line) => void
  readonly onHour: (row: WeekRow) => void
}

/** Held unless one says otherwise; to be joined; or what it was. */
export function MeetingCell({ line, exceptions, onNote, onHour }: MeetingCellProps) {
  const t = useTranslations('training.week')
  const { row, meeting } = line
  const { name } = row
  if (!meeting)
    return (
      <span className={styles.meeting}>
        <span className={styles.help}>{t(row.nextAt ? 'state.planned' : 'noMeeting')}</span>
        {row.nextAt === null && (
          <Button size="small" aria-label={t('proposeOf', { name })} onPress={() => onHour(row)}>
            {t('propose')}
          </Button>
        )}
      </span>
    )
  const note = (
    <Button size="small" variant="link" aria-label={t('noteOf', { name })} onPress={() => onNote(line)}>
      {t('note')}
    </Button>
  )
  if (meeting.toConfirm) {
    const said = exceptions.of(meeting.id)
    return (
      <span className={styles.meeting}>
        <span className={said === 'held' ? styles.asked : undefined}>
          <Menu
            label={t('sayOf', { name })}
            entries={SaidOfSession.options.map((one) => ({
              id: one,
              label: t(`said.${one}`),
              onAction: () => exceptions.say(meeting.id, one),
            }))}
          >
            <Button
              size="small"
              variant={said === 'held' ? 'secondary' : 'danger'}
              aria-label={t('saysOf', { name, said: t(`said.${said}`) })}
            >
              {said === 'held' ? t('saidQuestion') : t(`said.${said}`)}
            </Button>
          </Menu>
        </span>
        {note}
      </span>
    )
  }
  const hasBegun = Date.parse(meeting.startsAt) <= serverNow().getTime()
  const isNear = Date.parse(meeting.startsAt) - serverNow().getTime() < 60 * 60_000
  return (
    <span className={styles.meeting}>
      {meeting.state === 'planned' && isNear && meeting.link ? (
        <LinkButton size="small" icon="video" href={meeting.link}>
          {t('join')}
        </LinkButton>
      ) : meeting.state === 'planned' ? (
        <span className={styles.help}>{t(meeting.waits ? 'waits' : 'state.planned')}</span>
      ) : (
        <Badge tone={tones[meeting.state]}>{t(`state.${meeting.state}`)}</Badge>
      )}
      {hasBegun && meeting.state !== 'cancelled' && note}
      {isOtherwise(meeting, exceptions) && (
        <span className={styles.help}>{t('keptHere', { said: t(`said.${exceptions.of(meeting.id)}`) })}</span>
      )}
    </span>
  )
}

/** Another screen said one thing of it while another was being chosen here. */
const isOtherwise = ({ id, mine }: WeekMeeting, { of }: ReturnType<typeof useExceptions>) =>
  mine !== null && of(id) !== 'held' && of(id) !== mine

const tones: Record<WeekMeeting['state'], Tone> = {
  planned: 'info',
  held: 'done',
  excused: 'neutral',
  missed: 'care',
  contested: 'care',
  unconfirmed: 'waiting',
  cancelled: 'neutral',
}
