import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showProfile } from '../../contract.ts'
import { ProfileForm } from './ProfileForm.tsx'

/** What I say of myself once, for every edition. */
export function ProfilePage() {
  const t = useTranslations('people.profile')
  const { data, error, refetch } = useEndpoint(showProfile, {})
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {error && !data ? <ErrorState error={error} onRetry={refetch} /> : !data && <Loading />}
      {data && <ProfileForm saved={data} onReload={refetch} />}
    </>
  )
}
