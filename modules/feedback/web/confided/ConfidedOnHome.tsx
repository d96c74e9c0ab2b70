import { useTranslations } from 'use-intl'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listConfidences } from '../../contract.ts'
import styles from './Confided.module.css'

/** The way to what was confided, for those to whom somebody may confide; others see nothing of it. */
export function ConfidedOnHome() {
  const t = useTranslations('feedback.confided')
  const organisation = useOrganisation()
  const { data } = useEndpoint(listConfidences, {})
  if (!data?.listens) return null
  const count = data.confidences.filter(({ closedAt }) => closedAt === null).length
  return (
    <section>
      <h2>{t('title')}</h2>
      <div className={styles.home}>
        <p>{t('home', { count })}</p>
        <LinkButton href={`/${organisation}/confided`} variant={count > 0 ? 'primary' : 'secondary'}>
          {t('open')}
        </LinkButton>
      </div>
    </section>
  )
}
