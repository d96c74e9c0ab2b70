import { useTranslations } from 'use-intl'
import type { PairAgreement } from '../../../contract.ts'
import styles from './Agreement.module.css'
import { changesBetween, useTerms } from './use-terms.ts'

/** Line by line, what was and what would be. */
export function Changes({ before, after }: { before: PairAgreement; after: PairAgreement }) {
  const t = useTranslations('relationships.agreement.waiting')
  const terms = useTerms()
  return (
    <dl className={styles.changes}>
      {changesBetween(terms(before), terms(after)).map(({ term, before: was, after: willBe }) => (
        <div key={term} className={styles.change}>
          <dt>{term}</dt>
          {was !== null && (
            <dd>
              <del className={styles.was}>{was}</del>
            </dd>
          )}
          <dd>{willBe ?? t('nothing')}</dd>
        </div>
      ))}
    </dl>
  )
}
