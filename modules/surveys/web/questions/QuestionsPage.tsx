import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { showSurvey } from '../../contract.ts'
import { SurveyTabs } from '../SurveyTabs.tsx'
import { QuestionsForm } from './QuestionsForm.tsx'

/** What is asked, and the share that the results begin with. */
export function QuestionsPage() {
  const t = useTranslations('surveys.questions')
  const sending = useTranslations('surveys.sending')
  const organisation = useOrganisation()
  const { language } = useLanguage()
  const { editionId = '', id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showSurvey, { id })
  if (error && !data) return <ErrorState error={error} module="surveys" onRetry={refetch} />
  if (!data) return <Loading />
  const { title, waves } = data
  return (
    <>
      <PageHeader
        title={t('title')}
        eyebrow={
          <>
            <TextLink href={`/${organisation}/editions/${editionId}/surveys`}>{sending('back')}</TextLink>
            {' · '}
            {title[language] || title.fr || title.en}
          </>
        }
      >
        <p>{t(waves.length > 0 ? 'stands' : 'text')}</p>
      </PageHeader>
      <SurveyTabs id={id} />
      <QuestionsForm key={id} survey={data} onReload={refetch} />
    </>
  )
}
