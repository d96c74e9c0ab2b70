import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { AnswerList } from '../../../enrolment/web/index.ts'
import { FilesContext } from '../../../questionnaires/web/index.ts'
import { endpointUrl } from '../../../../platform/web/client.ts'
import { openReadingFile, showReading } from '../../contract.ts'
import { SaidOfThem } from '../application/SaidOfThem.tsx'
import { useCalled } from '../list/use-called.ts'
import styles from '../Reviews.module.css'
import { GradeForm } from './GradeForm.tsx'

/** What somebody said, and beside it each criterion in words. */
export function ReadingPage() {
  const t = useTranslations('reviews.reading')
  const list = useTranslations('reviews.list')
  const called = useCalled()
  const organisation = useOrganisation()
  const { editionId = '', id = '' } = useParams()
  const { data, error, refetch } = useEndpoint(showReading, { id })
  const files = {
    addressOf: (question: string) => endpointUrl(openReadingFile, { input: { id, question }, organisation }),
  }
  if (error && !data) return <ErrorState error={error} module="reviews" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <div className={styles.page}>
      <PageHeader
        title={called(data)}
        eyebrow={<TextLink href={`/${organisation}/grading/${editionId}`}>{t('back')}</TextLink>}
      >
        <p>{list(`roles.${data.role}`)}</p>
        {data.calibrates && <p className={styles.help}>{t('isFirst')}</p>}
      </PageHeader>
      <div className={styles.two}>
        <div className={styles.section}>
          <SaidOfThem profile={data.profile} />
          <FilesContext value={files}>
            <AnswerList {...data} />
          </FilesContext>
        </div>
        <div className={styles.reading}>
          {data.whyNotGrade && <Banner tone="neutral">{t(`whyNot.${data.whyNotGrade}`)}</Banner>}
          <GradeForm key={id} reading={data} onReload={refetch} />
        </div>
      </div>
    </div>
  )
}
