import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showRunBook } from '../../contract.ts'
import styles from './RunBook.module.css'
import { StepLine } from './StepLine.tsx'

/** What the team does from three weeks before the first day to seven months after it. */
export function RunBookPage() {
  const t = useTranslations('guidance.runBook')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showRunBook, { editionId })
  if (error && !data) return <ErrorState error={error} module="guidance" onRetry={refetch} />
  if (!data) return <Loading />
  const { steps, today } = data
  const done = steps.filter((step) => step.done !== null).length
  const edition = `/${organisation}/editions/${editionId}`
  return (
    <>
      <PageHeader title={t('title')} eyebrow={<TextLink href={edition}>{t('back')}</TextLink>}>
        <p>{t('count', { done, total: steps.length })}</p>
      </PageHeader>
      {steps.some(({ on }) => on === null) && (
        <Banner
          tone="waiting"
          title={t('noDaysTitle')}
          actions={<LinkButton href={`${edition}/settings`}>{t('giveDays')}</LinkButton>}
        >
          {t('noDaysText')}
        </Banner>
      )}
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepLine key={step.key} editionId={editionId} step={step} today={today} />
        ))}
      </ol>
    </>
  )
}
