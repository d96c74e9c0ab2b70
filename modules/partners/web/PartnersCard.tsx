import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Card } from '../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { listPartners } from '../contract.ts'
import { TermsDialog } from './page/TermsDialog.tsx'
import styles from './Partners.module.css'
import { useDays } from './use-days.ts'

/** Which other organisations take part: until when, whose charter, who reads what. */
export function PartnersCard({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('partners.card')
  const organisation = useOrganisation()
  const days = useDays()
  const [isAdding, setIsAdding] = useState(false)
  const { data } = useEndpoint(listPartners, { editionId })
  if (!data) return null
  return (
    <Card title={t('title')}>
      <div className={styles.card}>
        {data.partners.length === 0 && <p className={styles.help}>{t('none')}</p>}
        <ul className={styles.list}>
          {data.partners.map((partner) => (
            <li key={partner.id} className={styles.partner}>
              <TextLink href={`/${organisation}/editions/${editionId}/partners/${partner.id}`} strong>
                {partner.name}
              </TextLink>
              <span className={styles.help}>{days(partner)}</span>
              <span className={styles.help}>
                {t('says', { mentors: partner.mentors, charter: partner.charterOf })}
              </span>
            </li>
          ))}
        </ul>
        <span>
          <Button size="small" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
        </span>
      </div>
      {isAdding && <TermsDialog editionId={editionId} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}
