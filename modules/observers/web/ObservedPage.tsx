import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../platform/web/use-endpoint.ts'
import { writtenDate } from '../../../platform/written-date.ts'
import { ExportResults } from '../../insights/web/index.ts'
import { showObserved } from '../contract.ts'
import { Figures } from './Figures.tsx'
import { MetOrNotYet } from './MetOrNotYet.tsx'
import styles from './Observers.module.css'
import { WhatIsRead } from './WhatIsRead.tsx'

/** Met, or not yet: what human resources or an elected representative read of an edition, and what they never read. */
export function ObservedPage() {
  const t = useTranslations('observers.page')
  const { editionId = '' } = useParams()
  const { language } = useLanguage()
  const { data, error, refetch } = useEndpoint(showObserved, { editionId })
  if (error && !data) return <ErrorState error={error} module="observers" onRetry={refetch} />
  if (!data) return <Loading />
  const { pairs, figures, name, on, invented } = data
  const day = writtenDate(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(on))
  const eyebrow = [t('eyebrow', { name: name[language], day }), ...(invented ? [t('invented')] : [])].join(
    ' ',
  )
  return (
    <>
      <PageHeader
        title={pairs ? t('title', pairs) : t('titleFew')}
        eyebrow={eyebrow}
        actions={<ExportResults figures={figures} fileName={`${name[language]} ${on}`} />}
      />
      <div className={styles.page}>
        <div className={styles.figures}>
          {pairs ? <MetOrNotYet pairs={pairs} /> : <p>{t('few')}</p>}
          <Figures figures={figures} />
        </div>
        <WhatIsRead />
      </div>
    </>
  )
}
