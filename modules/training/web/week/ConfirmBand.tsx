import { useFormatter, useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Menu } from '../../../../platform/web/design/Menu.tsx'
import { fullName, type Line } from './lines-of-week.ts'
import type { WeekRow } from '../../contract.ts'
import { useWeekWords } from '../use-week-words.ts'
import type { useExceptions } from './use-exceptions.ts'
import { useSayWeek } from './use-say-week.ts'
import styles from './Week.module.css'

type ConfirmBandProps = {
  readonly lines: readonly Line[]
  readonly exceptions: ReturnType<typeof useExceptions>
}

const shortName = (row: WeekRow) => (row.namesake === null ? firstName(row.name) : fullName(row))

const others = ['missed', 'excused', 'moved'] as const

/** "All held, except…": one button for all that waits for a word. */
export function ConfirmBand({ lines, exceptions }: ConfirmBandProps) {
  const t = useTranslations('training.week')
  const format = useFormatter()
  const when = useWeekWords()
  const week = useSayWeek(exceptions)
  // Of somebody whose meetings of several weeks wait, each says its day: what is missed is paid otherwise than what was held.
  const nameOf = ({ row, on }: Line, name: string) =>
    on !== null && lines.filter((line) => line.row.relationshipId === row.relationshipId).length > 1
      ? t('confirm.onDay', { name, day: when.shortDate(on) })
      : name
  if (lines.length === 0) return null
  const said = lines.map(({ meeting }) => exceptions.of(meeting!.id))
  const held = said.filter((one) => one === 'held').length
  const counted = others.flatMap((one) => {
    const count = said.filter((word) => word === one).length
    return count > 0 ? [t(`confirm.counted.${one}`, { count })] : []
  })
  const except = lines.filter(({ meeting }) => exceptions.of(meeting!.id) !== 'held')
  return (
    <section className={styles.band}>
      <div className={styles.sentence}>
        <span className={styles.count}>{t('confirm.count', { count: lines.length })}</span>
        <span>
          {except.length === 0 ? t('confirm.allHeld', { count: lines.length }) : t('confirm.except')}
        </span>
        {except.map((line) => {
          const { row, meeting } = line
          const word = t(`said.${exceptions.of(meeting!.id)}`)
          const name = nameOf(line, shortName(row))
          return (
            <Button
              key={meeting!.id}
              size="small"
              icon="close"
              aria-label={t('confirm.remove', { name, said: word })}
              onPress={() => exceptions.say(meeting!.id, 'held')}
            >
              {t('confirm.chip', { name, said: word })}
            </Button>
          )
        })}
        {except.length < lines.length && (
          <Menu
            label={t('confirm.exceptionOf')}
            entries={lines
              .filter(({ meeting }) => exceptions.of(meeting!.id) === 'held')
              .map((line) => ({
                id: line.meeting!.id,
                label: nameOf(line, fullName(line.row)),
                onAction: () => exceptions.say(line.meeting!.id, 'missed'),
              }))}
          >
            <Button variant="link" size="small">
              {t('confirm.exception')}
            </Button>
          </Menu>
        )}
        <span className={styles.help}>{t('confirm.help')}</span>
      </div>
      <Button
        variant="primary"
        pending={week.pending}
        onPress={() =>
          week.send(
            lines.map((line) => ({
              meetingId: line.meeting!.id,
              said: exceptions.of(line.meeting!.id),
              name: nameOf(line, shortName(line.row)),
            })),
          )
        }
      >
        {t('confirm.button', {
          held,
          joined: held > 0 && counted.length > 0 ? 'yes' : 'no',
          others: format.list(counted, { type: 'unit' }),
        })}
      </Button>
    </section>
  )
}
