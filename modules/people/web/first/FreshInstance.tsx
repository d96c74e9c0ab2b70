import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { usePageTitle } from '../../../../platform/web/use-page-title.ts'
import styles from './FreshInstance.module.css'
import { SamplePair } from './SamplePair.tsx'

/** An instance that nobody has begun: what it is, a try without an account, and where the first account opens. */
export function FreshInstance() {
  const t = useTranslations('people.first')
  usePageTitle('')
  return (
    <div className={styles.page}>
      <div className={styles.words}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <div className={styles.try}>
          <LinkButton href="/try" variant="primary" size="large" icon="upload">
            {t('try')}
          </LinkButton>
          <p className={styles.note}>{t('tryNote')}</p>
        </div>
        <ul className={styles.lines}>
          {(['match', 'agree', 'own'] as const).map((line) => (
            <li key={line}>{t(`lines.${line}`)}</li>
          ))}
        </ul>
      </div>
      <SamplePair />
      <section className={styles.begin}>
        <h2>{t('beginTitle')}</h2>
        <p>{t('beginText')}</p>
        <code className={styles.address}>{`${location.origin}/sign-in/first#…`}</code>
      </section>
    </div>
  )
}
