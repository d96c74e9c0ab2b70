import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { PartBar } from '../../../../platform/web/design/PartBar.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { runClock, showConduct, type Conduct } from '../../contract.ts'
import { secondsLeft } from '../../rules.ts'
import styles from '../Gatherings.module.css'

/** The clock of the agenda's own lengths: it rings for nobody, and waits where a point takes longer. */
export function ClockCard({ conduct: { gathering, clock } }: { readonly conduct: Conduct }) {
  const t = useTranslations('gatherings.clock')
  const refusalText = useRefusalText('gatherings')
  const now = useNow(clock?.endsAt !== null)
  const run = useAction(runClock, {
    refreshes: [showConduct],
    onError: (error) => notify({ message: refusalText(error), tone: 'care' }),
  })
  const point = clock?.point ?? -1
  const act = (what: 'next' | 'more' | 'pause' | 'resume') => run.run({ id: gathering.id, act: what, point })
  const current = clock ? gathering.agenda[clock.point] : undefined
  const left = clock ? secondsLeft(clock, now.toISOString()) : 0
  const isLast = point === gathering.agenda.length - 1
  return (
    <section className={styles.clock}>
      {current && clock ? (
        <>
          <h2>{current.title}</h2>
          <p className={styles.left} role="timer">
            {`${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`}
          </p>
          <p className={styles.help}>
            {left === 0 ? t('over') : t('left', { minutes: current.minutes })}
            {clock.endsAt === null && ` ${t('paused')}`}
          </p>
          <PartBar
            label={t('progress')}
            max={current.minutes * 60}
            value={Math.max(0, current.minutes * 60 - left)}
          />
        </>
      ) : (
        <p>{t('before')}</p>
      )}
      <div className={styles.actions}>
        <Button variant="primary" pending={run.pending} onPress={() => act('next')}>
          {t(point < 0 ? 'begin' : isLast ? 'end' : 'next')}
        </Button>
        {clock && (
          <>
            <Button onPress={() => act('more')}>{t('more')}</Button>
            <Button variant="quiet" onPress={() => act(clock.endsAt === null ? 'resume' : 'pause')}>
              {t(clock.endsAt === null ? 'resume' : 'pause')}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}

function useNow(isRunning: boolean): Date {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return now
}
