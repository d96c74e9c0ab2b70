import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import { dayOfPayLine, type PayLine } from '../../contract.ts'
import styles from '../Projects.module.css'
import { useDays } from '../use-days.ts'
import { useMoney } from '../../../../platform/web/use-money.ts'
import { CorrectionDialog } from './CorrectionDialog.tsx'
import { RemovePayDialog } from './RemovePayDialog.tsx'

/** One line: its next day, or what it had wrong once it is invoiced. */
export function PayRow({ line, today }: { readonly line: PayLine; readonly today: string }) {
  const t = useTranslations('projects.pay')
  const money = useMoney()
  const days = useDays()
  const wordRefusal = useRefusalText('projects')
  const [isCorrecting, setIsCorrecting] = useState(false)
  const [isRemoving, setIsRemoving] = useState(false)
  const { id, personName, what, cents, currency, agreedOn, invoicedOn, paidOn, correctsId } = line
  const onError = (error: Error) => notify({ message: wordRefusal(error), tone: 'care' })
  const day = useAction(dayOfPayLine, { onError })
  const values = { name: personName, what }
  return (
    <li className={styles.row}>
      <div className={styles.heading}>
        <span>
          <span className={styles.strong}>{personName}</span>, {what}
        </span>
        <span className={styles.actions}>
          <span className={styles.number}>{money(cents, currency)}</span>
          <Badge tone={paidOn ? 'done' : invoicedOn ? 'waiting' : 'neutral'}>
            {t(paidOn ? 'state.paid' : invoicedOn ? 'state.invoiced' : 'state.agreed')}
          </Badge>
        </span>
      </div>
      <p className={styles.help}>
        {[
          correctsId && t('correction'),
          t('agreedOn', { on: days.short(agreedOn) }),
          invoicedOn && t('invoicedOn', { on: days.short(invoicedOn) }),
          paidOn && t('paidOn', { on: days.short(paidOn) }),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <div className={styles.actions}>
        {!invoicedOn && (
          <Button
            size="small"
            aria-label={t('invoiceOf', values)}
            pending={day.pending}
            onPress={() => day.run({ id, invoicedOn: today, paidOn: null })}
          >
            {t('invoice')}
          </Button>
        )}
        {invoicedOn && !paidOn && (
          <>
            <Button
              size="small"
              aria-label={t('payOf', values)}
              pending={day.pending}
              onPress={() => day.run({ id, invoicedOn, paidOn: today })}
            >
              {t('pay')}
            </Button>
            <Button
              size="small"
              variant="link"
              aria-label={t('notInvoicedOf', values)}
              onPress={() => day.run({ id, invoicedOn: null, paidOn: null })}
            >
              {t('notInvoiced')}
            </Button>
          </>
        )}
        {invoicedOn ? (
          <Button
            size="small"
            variant="link"
            aria-label={t('correctOf', values)}
            onPress={() => setIsCorrecting(true)}
          >
            {t('correct')}
          </Button>
        ) : (
          <Button
            size="small"
            variant="link"
            aria-label={t('removeOf', values)}
            onPress={() => setIsRemoving(true)}
          >
            {t('remove')}
          </Button>
        )}
      </div>
      {isRemoving && <RemovePayDialog line={line} onClose={() => setIsRemoving(false)} />}
      {isCorrecting && <CorrectionDialog line={line} onClose={() => setIsCorrecting(false)} />}
    </li>
  )
}
