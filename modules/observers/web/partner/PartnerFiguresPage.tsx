import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'
import { ExportResults, FigureGroup, MeetingsHeld } from '../../../insights/web/index.ts'
import { showPartnerFigures } from '../../contract.ts'
import { MetOrNotYet } from '../MetOrNotYet.tsx'
import styles from '../Observers.module.css'
import { WhatPartnerReads } from './WhatPartnerReads.tsx'

/** Of the pairs of a partner's own mentors: met, or not yet, apart from the whole that the programme's team reads once. */
export function PartnerFiguresPage() {
  const t = useTranslations('observers.partner')
  const { partnerId = '' } = useParams()
  const { language } = useLanguage()
  const longDay = useLongDay()
  const { data, error, refetch } = useEndpoint(showPartnerFigures, { id: partnerId })
  if (error && !data) return <ErrorState error={error} module="observers" onRetry={refetch} />
  if (!data) return <Loading />
  const { pairs, figures, name, on, invented, partner } = data
  const of = (one: (typeof figures)[number]['name']) => figures.find((figure) => figure.name === one)!
  const shares = figures.filter(({ kind, hidden }) => kind !== 'histogram' && hidden !== 'nobody')
  const eyebrow = [
    t('eyebrow', { partner: partner.name, edition: name[language], day: longDay(on) }),
    ...(invented ? [t('invented')] : []),
  ].join(' ')
  return (
    <>
      <PageHeader
        title={pairs ? t('title', pairs) : t('titleFew')}
        eyebrow={eyebrow}
        actions={pairs && <ExportResults figures={figures} fileName={`${partner.name} ${on}`} />}
      />
      <div className={styles.page}>
        <div className={styles.figures}>
          {pairs ? <MetOrNotYet pairs={pairs} /> : <p>{t('few')}</p>}
          {pairs && (
            <>
              <MeetingsHeld held={of('meetings-held')} thrice={of('met-three-times')} />
              <FigureGroup title={t('met')} figures={shares} compared={undefined} />
            </>
          )}
        </div>
        <WhatPartnerReads partner={partner.name} until={longDay(partner.untilOn)} />
      </div>
    </>
  )
}
