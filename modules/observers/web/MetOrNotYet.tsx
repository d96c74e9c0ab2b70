import { useTranslations } from 'use-intl'
import styles from './Observers.module.css'

type Pairs = { readonly met: number; readonly notYet: number }

/** Two numbers with their bar: nobody's name beside either. */
export function MetOrNotYet({ pairs: { met, notYet } }: { readonly pairs: Pairs }) {
  const t = useTranslations('observers.page')
  return (
    <section className={styles.met}>
      <div className={styles.bar} aria-hidden="true">
        <span data-part="met" style={{ flexGrow: met }} />
        <span data-part="notYet" style={{ flexGrow: notYet }} />
      </div>
      <dl className={styles.two}>
        <div>
          <dt>{t('met')}</dt>
          <dd>{met}</dd>
        </div>
        <div>
          <dt>{t('notYet')}</dt>
          <dd>{notYet}</dd>
        </div>
      </dl>
    </section>
  )
}
