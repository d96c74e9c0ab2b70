import { useTranslations } from 'use-intl'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { OwnPairs } from './OwnPairs.tsx'

/** All of one's pairs on one page, for whoever has several. */
export function OwnPairsPage() {
  const t = useTranslations('relationships.navigation')
  return (
    <>
      <PageHeader title={t('ownPairs')} />
      <OwnPairs />
    </>
  )
}
