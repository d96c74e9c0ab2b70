import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OutputOf } from '../../../../platform/contract.ts'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { showOffer } from '../../contract.ts'
import { drawOrder } from '../../rules.ts'
import styles from '../Immersion.module.css'

type DrawProps = {
  readonly draw: NonNullable<OutputOf<typeof showOffer>['draw']>
  readonly zone: string
}

/** The seed, and the same computation again in this very browser. */
export function Draw({ draw, zone }: DrawProps) {
  const t = useTranslations('immersion.draw')
  const format = useFormatter()
  const [again, setAgain] = useState<'same' | 'differs'>()
  const on = format.dateTime(new Date(draw.drawnAt), {
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  })
  const isSame = () => drawOrder(draw.seed, draw.first, draw.others).join() === draw.order.join()
  return (
    <section className={styles.section}>
      <h3>{t('title')}</h3>
      <p>{t('text', { on, seed: draw.seed, count: draw.order.length })}</p>
      <p className={styles.help}>{t('firstOnes', { count: draw.first.length })}</p>
      <span className={styles.actions}>
        <Button size="small" onPress={() => setAgain(isSame() ? 'same' : 'differs')}>
          {t('again')}
        </Button>
        <span role="status" className={styles.good}>
          {again && t(again)}
        </span>
      </span>
    </section>
  )
}
