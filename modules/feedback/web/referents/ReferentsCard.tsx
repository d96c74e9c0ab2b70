import { useTranslations } from 'use-intl'
import { Card } from '../../../../platform/web/design/Card.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showReferents } from '../../contract.ts'
import { ReferentPlaceRow } from './ReferentPlaceRow.tsx'
import styles from './Referents.module.css'

/** Who listens to the people of this edition, and what happens where nobody is named. */
export function ReferentsCard({ editionId }: { editionId: string }) {
  const t = useTranslations('feedback.referents')
  const { data } = useEndpoint(showReferents, { editionId })
  if (!data) return null
  return (
    <Card title={t('title')}>
      <p className={styles.text}>{t('text')}</p>
      {!data.referent && !data.deputy && <p className={styles.text}>{t('nobody')}</p>}
      <ul className={styles.places}>
        <ReferentPlaceRow editionId={editionId} place="referent" named={data.referent} />
        {(data.referent || data.deputy) && (
          <ReferentPlaceRow editionId={editionId} place="deputy" named={data.deputy} />
        )}
      </ul>
    </Card>
  )
}
