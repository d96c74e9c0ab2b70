import { useState } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { EmptyState } from '../../../../platform/web/design/EmptyState.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listSurveys, type SurveyRow } from '../../contract.ts'
import styles from '../Surveys.module.css'
import { MakeDialog } from './MakeDialog.tsx'

/** What was asked of everybody, and how many answered. */
export function SurveysPage() {
  const t = useTranslations('surveys.page')
  const { editionId = '' } = useParams()
  const [isMaking, setIsMaking] = useState(false)
  const { data, error, refetch } = useEndpoint(listSurveys, { editionId })
  if (error && !data) return <ErrorState error={error} module="surveys" onRetry={refetch} />
  if (!data) return <Loading />
  const { surveys } = data
  const make = (
    <Button variant="primary" icon="plus" onPress={() => setIsMaking(true)}>
      {t('make')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title', { count: surveys.length })} actions={surveys.length > 0 && make}>
        <p>{t('text')}</p>
      </PageHeader>
      {surveys.length === 0 ? (
        <EmptyState icon="send" title={t('noneTitle')} actions={make}>
          {t('noneText')}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {surveys.map((survey) => (
            <Row key={survey.id} survey={survey} editionId={editionId} />
          ))}
        </ul>
      )}
      {isMaking && <MakeDialog editionId={editionId} onClose={() => setIsMaking(false)} />}
    </>
  )
}

const tones = { draft: 'neutral', planned: 'waiting', open: 'done', closed: 'neutral' } as const

function Row({ survey, editionId }: { survey: SurveyRow; editionId: string }) {
  const t = useTranslations('surveys.page')
  const privacies = useTranslations('surveys.privacy')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const { id, title, privacy, wave } = survey
  const isOwn = survey.editionId === editionId
  const state = wave?.state ?? 'draft'
  const page = `/${organisation}/editions/${editionId}/surveys/${id}`
  return (
    <li className={styles.row}>
      <h2 className={styles.name}>
        <TextLink href={isOwn ? page : `${page}/results`}>
          {title[language] || title.fr || title.en || t('untitled')}
        </TextLink>
      </h2>
      <p className={styles.facts}>
        <Badge tone={tones[state]}>{t(state)}</Badge>
        <span>{privacies(privacy)}</span>
        {wave && wave.asked > 0 && (
          <span>{t('answered', { answered: wave.answered, asked: wave.asked })}</span>
        )}
      </p>
      {!isOwn && <p className={styles.help}>{t('ofOthers')}</p>}
    </li>
  )
}
