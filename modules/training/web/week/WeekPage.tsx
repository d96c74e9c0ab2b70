import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../../platform/calendar-day.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOnline } from '../../../../platform/web/use-online.ts'
import { showCourseWeek, type WeekRow } from '../../contract.ts'
import styles from '../Training.module.css'
import { AbsencesSet } from './AbsencesSet.tsx'
import { AbsenceDialog } from './AbsenceDialog.tsx'
import { ConfirmBand } from './ConfirmBand.tsx'
import { HourDialog } from './HourDialog.tsx'
import { isMine, linesOf, toConfirm, weekNumber, type Line } from './lines-of-week.ts'
import { MessageToAll } from './MessageToAll.tsx'
import { NextCard } from './NextCard.tsx'
import { Pulse } from './Pulse.tsx'
import { SessionDialog } from './SessionDialog.tsx'
import { useExceptions } from './use-exceptions.ts'
import { useWeekTitle } from './use-week-title.ts'
import { useWeekWords } from '../use-week-words.ts'
import { WeekList } from './WeekList.tsx'

type Opened =
  | { readonly as: 'absence' }
  | { readonly as: 'session'; readonly line: Line }
  | { readonly as: 'hour'; readonly row: WeekRow }

/** All that a course mentor follows, on one screen: what to confirm, who when, who is blocked, one message to all. */
export function WeekPage() {
  const t = useTranslations('training.week')
  const when = useWeekWords()
  const titleOf = useWeekTitle()
  const isOnline = useOnline()
  const [on, setOn] = useState<string>()
  const [opened, setOpened] = useState<Opened>()
  const [shows, setShows] = useState<'all' | 'mine'>('all')
  const exceptions = useExceptions()
  const input = on === undefined ? {} : { on }
  const { data, error, refetch } = useEndpoint(showCourseWeek, input, { followed: true, keepPrevious: true })
  if (error && !data) return <ErrorState error={error} module="training" onRetry={refetch} />
  if (!data) return <Loading />
  const { fromOn, untilOn, today, rows } = data
  if (rows.length === 0)
    return (
      <div className={styles.page}>
        <PageHeader title={t('title.quiet')} />
        <EmptyState icon="calendar" title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      </div>
    )
  const lines = linesOf(data)
  const isThisWeek = today >= fromOn && today <= untilOn
  const shown = shows === 'all' ? lines : lines.filter(isMine)
  const close = () => setOpened(undefined)
  return (
    <div className={styles.page}>
      <div className={styles.section}>
        <PageHeader
          title={titleOf(data, lines)}
          eyebrow={t('eyebrow', {
            day: capitalised(when.day(isThisWeek ? today : fromOn)),
            week: weekNumber(fromOn),
          })}
          actions={
            <>
              <Button variant="link" onPress={() => setOpened({ as: 'absence' })}>
                {t('absence')}
              </Button>
              <Button variant="link" onPress={() => setOn(addDays(fromOn, -7))}>
                {t('before')}
              </Button>
              {!isThisWeek && (
                <Button variant="link" onPress={() => setOn(undefined)}>
                  {t('now')}
                </Button>
              )}
              <Button variant="link" onPress={() => setOn(addDays(fromOn, 7))}>
                {t('after')}
              </Button>
            </>
          }
        />
        {!isOnline && (
          <p className={styles.help} role="status">
            {t('offline')}
          </p>
        )}
        {data.absences.length > 0 && <AbsencesSet absences={data.absences} />}
        {isThisWeek && <NextCard lines={lines} timeZone={data.timeZone} />}
        <ConfirmBand lines={toConfirm(lines)} exceptions={exceptions} />
        <Pulse week={data} lines={lines} />
        {rows.length > 5 && (
          <div className={styles.actions}>
            <Select
              size="compact"
              label={t('filter.label')}
              hideLabel
              value={shows}
              onChange={setShows}
              options={(['all', 'mine'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
            />
          </div>
        )}
        {shown.length === 0 && <p className={styles.help}>{t('noneMine')}</p>}
        <WeekList
          week={data}
          lines={shown}
          exceptions={exceptions}
          onNote={(line) => setOpened({ as: 'session', line })}
          onHour={(row) => setOpened({ as: 'hour', row })}
        />
      </div>
      <MessageToAll week={data} />
      {opened?.as === 'absence' && <AbsenceDialog week={data} onClose={close} />}
      {opened?.as === 'session' && (
        <SessionDialog line={opened.line} exceptions={exceptions} onClose={close} />
      )}
      {opened?.as === 'hour' && <HourOf row={opened.row} week={data} onClose={close} />}
    </div>
  )
}

const capitalised = (text: string) => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

type HourOfProps = {
  readonly row: WeekRow
  readonly week: NonNullable<ReturnType<typeof useEndpoint<typeof showCourseWeek>>['data']>
  readonly onClose: () => void
}

function HourOf({ row, week: { editions, today }, onClose }: HourOfProps) {
  const edition = editions.find(({ id }) => id === row.editionId)
  return (
    <HourDialog
      relationshipId={row.relationshipId}
      name={row.name}
      timeZone={row.timeZone}
      weekly={row.weekly}
      minutes={edition?.usualMinutes ?? 45}
      firstOn={today}
      lastOn={row.lastOn ?? (edition?.endsOn && edition.endsOn > today ? edition.endsOn : addDays(today, 84))}
      onClose={onClose}
    />
  )
}
