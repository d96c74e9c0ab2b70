import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showWhatMattered } from '../../contract.ts'
import { Counting } from './Counting.tsx'
import { FactorGroups } from './FactorGroups.tsx'
import { LeftAside } from './LeftAside.tsx'
import styles from './Mattered.module.css'
import { MatteredTable } from './MatteredTable.tsx'
import { NothingTold } from './NothingTold.tsx'
import { OtherEditions } from './OtherEditions.tsx'
import { useMatteredTitle } from './use-mattered-title.ts'

/** What went with success in one edition, and what cannot be told: an interval for each, words before numbers. */
export function WhatMatteredPage() {
  const t = useTranslations('insights.mattered')
  const { organisation = '', editionId = '' } = useParams()
  const { titleOf, whenOf } = useMatteredTitle()
  const { data, error, refetch } = useEndpoint(showWhatMattered, { editionId })
  if (error && !data) return <ErrorState error={error} module="insights" onRetry={refetch} />
  if (!data) return <Counting />
  const results = `/${organisation}/editions/${editionId}`
  const looked = data.factors.filter(({ gap }) => gap !== null)
  return (
    <>
      <PageHeader
        title={titleOf(data)}
        eyebrow={whenOf(data)}
        actions={
          <>
            <LinkButton href={`${results}/results`}>{t('toResults')}</LinkButton>
            <LinkButton icon="sliders" href={`${results}/matching`}>
              {t('toStudio')}
            </LinkButton>
          </>
        }
      />
      <p className={styles.success}>{t('success')}</p>
      {data.nothing === null ? (
        <>
          <FactorGroups factors={looked} />
          <LeftAside factors={data.factors.filter(({ gap }) => gap === null)} />
        </>
      ) : (
        <NothingTold mattered={data} />
      )}
      <OtherEditions editionId={editionId} programmeId={data.programmeId} />
      <footer className={styles.foot}>
        {data.nothing === null && (
          <p>
            {t('foot', { factors: looked.length })}{' '}
            {data.mentors !== null && t('byMentor', { mentors: data.mentors })}
          </p>
        )}
        <Disclosure level={2} title={t('how')}>
          <p>{t('howText')}</p>
        </Disclosure>
        {looked.length > 0 && (
          <Disclosure level={2} title={t('table.title')}>
            <MatteredTable factors={looked} />
          </Disclosure>
        )}
      </footer>
    </>
  )
}
