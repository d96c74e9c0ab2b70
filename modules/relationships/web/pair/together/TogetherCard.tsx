import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { firstName } from '../../../../../platform/first-name.ts'
import { Button } from '../../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../../platform/web/design/Card.tsx'
import { useEndpoint } from '../../../../../platform/web/use-endpoint.ts'
import { resumeRelationship, showTogether } from '../../../contract.ts'
import type { InPair } from '../room/slots.ts'
import { Continuing } from './Continuing.tsx'
import { DayDialog } from './DayDialog.tsx'
import { Done } from './Done.tsx'
import styles from './Together.module.css'
import { useTogetherAction } from './use-together-action.ts'
import { useLongDay } from '../../../../../platform/web/use-long-day.ts'

/** Until when, and what the two may decide of it: go on, be done, or pause. */
export function TogetherCard({ relationship: { id, partner } }: InPair) {
  const t = useTranslations('relationships.together')
  const longDay = useLongDay()
  const [isPausing, setIsPausing] = useState(false)
  const { data } = useEndpoint(showTogether, { id })
  const resume = useTogetherAction(resumeRelationship)
  if (!data) return null
  const name = firstName(partner.name)
  return (
    <Card title={t('title')}>
      <div className={styles.lines}>
        <p>{t('lastOn', { day: longDay(data.lastOn) })}</p>
        {data.pausedUntil === null ? (
          <div>
            <Button variant="link" onPress={() => setIsPausing(true)}>
              {t('pause')}
            </Button>
          </div>
        ) : (
          <p className={styles.line}>
            {t('paused', { day: longDay(data.pausedUntil) })}
            <Button size="small" pending={resume.pending} onPress={() => resume.run({ id })}>
              {t('resume')}
            </Button>
          </p>
        )}
        {data.continuing.isOpen && <Continuing id={id} name={name} together={data} />}
        <Done id={id} name={name} together={data} />
      </div>
      {isPausing && (
        <DayDialog id={id} kind="pause" name={name} days={data.pause} onClose={() => setIsPausing(false)} />
      )}
    </Card>
  )
}
