import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { listQuotes } from '../../../feedback/contract.ts'
import { listQuotedOutcomes } from '../../../outcomes/contract.ts'
import styles from './Results.module.css'

const first = 4

/** Words whose author lets them be quoted, as long as they do; read anew each time, so that a consent taken back takes them away. */
export function Quotations({ editionId }: { editionId: string }) {
  const t = useTranslations('insights.results.quotes')
  const { data } = useEndpoint(listQuotes, { editionId })
  const outcomes = useEndpoint(listQuotedOutcomes, { editionId })
  const quotes = [...(outcomes.data?.quotes ?? []), ...(data?.quotes ?? [])]
  // What several people said in the same words comes once before it comes again.
  const isNew = ({ words }: (typeof quotes)[number], at: number) =>
    quotes.findIndex((one) => one.words === words) === at
  const ordered = [...quotes.filter(isNew), ...quotes.filter((quote, at) => !isNew(quote, at))]
  if (quotes.length === 0) return null
  const list = (some: typeof quotes) => (
    <ul className={styles.quotes}>
      {some.map(({ words, name }, at) => (
        <li key={`${at} ${words}`}>
          <blockquote>{t('quote', { words })}</blockquote>
          <p className={styles.why}>{name === null ? t('anonymous') : t('named', { name })}</p>
        </li>
      ))}
    </ul>
  )
  const rest = ordered.slice(first)
  return (
    <section className={styles.wide}>
      <h2>{t('title')}</h2>
      {list(ordered.slice(0, first))}
      {rest.length > 0 && (
        <div data-print="never">
          <Disclosure level={3} title={t('more', { count: rest.length })}>
            {list(rest)}
          </Disclosure>
        </div>
      )}
    </section>
  )
}
