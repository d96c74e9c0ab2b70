import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../platform/web/design/Button.tsx'
import { Card } from '../../../platform/web/design/Card.tsx'
import { TextLink } from '../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../platform/web/use-organisation.ts'
import { listPartners } from '../contract.ts'
import { TermsDialog } from './page/TermsDialog.tsx'
import { PartnerList } from './PartnerList.tsx'
import styles from './Partners.module.css'

/** Which other organisations take part: until when, whose charter, who reads what. */
export function PartnersCard({ editionId }: { readonly editionId: string }) {
  const t = useTranslations('partners.card')
  const organisation = useOrganisation()
  const [isAdding, setIsAdding] = useState(false)
  const { data } = useEndpoint(listPartners, { editionId })
  if (!data) return null
  const present = data.partners.filter(({ state }) => state !== 'over')
  return (
    <Card title={t('title')}>
      <div className={styles.card}>
        {data.partners.length === 0 && <p className={styles.help}>{t('none')}</p>}
        {present.length > 0 && <PartnerList editionId={editionId} partners={present} />}
        <span className={styles.actions}>
          <Button size="small" onPress={() => setIsAdding(true)}>
            {t('add')}
          </Button>
          {data.partners.length > present.length && (
            <TextLink href={`/${organisation}/editions/${editionId}/partners`}>{t('all')}</TextLink>
          )}
        </span>
      </div>
      {isAdding && <TermsDialog editionId={editionId} onClose={() => setIsAdding(false)} />}
    </Card>
  )
}
