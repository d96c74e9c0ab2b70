import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import type { InPair } from '../../../relationships/web/index.ts'
import { listOwnQuotes, withdrawQuote } from '../../contract.ts'
import styles from './Quotes.module.css'

/** What I let the programme quote; taken back at any time. */
export function OwnQuotes({ relationship: { id } }: InPair) {
  const t = useTranslations('feedback.quotes')
  const { data } = useEndpoint(listOwnQuotes, { id })
  const withdraw = useAction(withdrawQuote, {
    refreshes: [listOwnQuotes],
    onSuccess: () => notify({ message: t('withdrawn') }),
  })
  if (!data || data.quotes.length === 0) return null
  return (
    <Card title={t('mine')}>
      <ul className={styles.quotes}>
        {data.quotes.map((quote) => (
          <li key={quote.id}>
            <blockquote className={styles.words}>{quote.words}</blockquote>
            <p className={styles.line}>
              {t(`consent.${quote.consent}`)}
              <Button size="small" pending={withdraw.pending} onPress={() => withdraw.run({ id: quote.id })}>
                {t('withdraw')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
