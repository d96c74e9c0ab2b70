import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { CopyButton } from '../../../../platform/web/design/CopyButton.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { listOutsiders } from '../../contract.ts'
import styles from '../mentor/Mentor.module.css'
import { InviteForm } from './InviteForm.tsx'
import { OutsiderLines } from './OutsiderLines.tsx'

/** "I know somebody who would": one mail to somebody outside, and what became of those whom I invited. */
export function OutsidersPage() {
  const t = useTranslations('requests.outside')
  const { language } = useLanguage()
  const organisation = useOrganisation()
  const format = useFormatter()
  const { editionId = '' } = useParams()
  const { data, error, refetch } = useEndpoint(listOutsiders, { editionId })
  if (error && !data) return <ErrorState error={error} module="requests" onRetry={refetch} />
  if (!data) return <Loading />
  const { figures, left, most, againOn, teamDecides, callAddress } = data
  const day = format.dateTime(new Date(`${againOn}T12:00:00Z`), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return (
    <div className={styles.page}>
      <PageHeader eyebrow={data.editionName[language]} title={t('title')}>
        <p>{t('text')}</p>
        {figures && <p>{t('figures', figures)}</p>}
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.main}>
          {teamDecides ? (
            <p>{t('teamDecides')}</p>
          ) : left === 0 ? (
            <p>{t('enough', { most, day })}</p>
          ) : (
            <InviteForm editionId={editionId} left={left} />
          )}
          {callAddress !== null && (
            <section>
              <h2>{t('passOn')}</h2>
              <p className={styles.quiet}>{t('passOnText')}</p>
              <CopyButton text={`${location.origin}/${organisation}/${callAddress}/apply`}>
                {t('copy')}
              </CopyButton>
            </section>
          )}
        </div>
        <aside className={styles.aside}>
          <OutsiderLines outsiders={data.outsiders} />
        </aside>
      </div>
    </div>
  )
}
