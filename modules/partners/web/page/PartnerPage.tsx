import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showPartner } from '../../contract.ts'
import styles from '../Partners.module.css'
import { useDays } from '../use-days.ts'
import { EndDialog } from './EndDialog.tsx'
import { People } from './People.tsx'
import { TermsDialog } from './TermsDialog.tsx'
import { WhatHolds } from './WhatHolds.tsx'

/** One partner of an edition: what holds, who comes, who reads. */
export function PartnerPage() {
  const t = useTranslations('partners.page')
  const { editionId = '', partnerId = '' } = useParams()
  const organisation = useOrganisation()
  const days = useDays()
  const [open, setOpen] = useState<'terms' | 'end' | 'again' | null>(null)
  const { data, error, refetch } = useEndpoint(showPartner, { id: partnerId })
  if (error && !data) return <ErrorState error={error} module="partners" onRetry={refetch} />
  if (!data) return <Loading />
  const close = () => setOpen(null)
  return (
    <>
      <PageHeader
        title={data.name}
        eyebrow={days(data)}
        actions={
          <>
            <LinkButton href={`/${organisation}/partner-figures/${partnerId}`} icon="chart">
              {t('figures')}
            </LinkButton>
            {data.state === 'over' ? (
              <Button onPress={() => setOpen('again')}>{t('again')}</Button>
            ) : (
              <>
                <Button onPress={() => setOpen('terms')}>{t('edit')}</Button>
                <Button variant="quiet" onPress={() => setOpen('end')}>
                  {t('end')}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.people}>
          <People partner={data} as="mentors" />
          <People partner={data} as="readers" />
        </div>
        <WhatHolds partner={data} />
      </div>
      {open === 'terms' && <TermsDialog editionId={editionId} partner={data} onClose={close} />}
      {open === 'again' && <TermsDialog editionId={editionId} after={data} onClose={close} />}
      {open === 'end' && <EndDialog partner={data} onClose={close} />}
    </>
  )
}
