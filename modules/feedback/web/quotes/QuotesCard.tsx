import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listQuotes } from '../../contract.ts'
import styles from './Quotes.module.css'

/** What people of the edition let the programme quote, whole; a name only where it was allowed. */
export function QuotesCard({ editionId }: { editionId: string }) {
  const t = useTranslations('feedback.quotes')
  const { data } = useEndpoint(listQuotes, { editionId })
  if (!data || data.quotes.length === 0) return null
  return (
    <Card title={t('team')}>
      <ul className={styles.quotes}>
        {data.quotes.map(({ words, name }) => (
          <li key={`${name} ${words}`}>
            <blockquote className={styles.words}>{words}</blockquote>
            <p className={styles.line}>{name ?? t('anonymous')}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
