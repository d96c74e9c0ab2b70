import { useTranslations } from 'use-intl'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { declineInvitation, showInvitation } from '../../contract.ts'
import { InvitationOver } from './InvitationOver.tsx'

/** Not this time: no reason asked, and the next edition asks again. */
export function DeclineInvitationByLink({ subject }: ActPageProps) {
  const t = useTranslations('enrolment.comingBack')
  const { language } = useLanguage()
  const { data, error, refetch } = useEndpoint(showInvitation, { id: subject }, { forgets: true })
  if (error && !data) return <ErrorState error={error} module="enrolment" onRetry={refetch} />
  if (!data) return <Loading />
  if (!data.isOpen) return <InvitationOver />
  return (
    <ActQuestion
      act={declineInvitation}
      input={{ id: subject }}
      module="enrolment"
      title={t('decline.title', { edition: data.editionName[language] })}
      button={t('decline.button')}
      done={{ title: t('decline.doneTitle'), text: t('decline.doneText') }}
    >
      <p>{t('decline.text')}</p>
    </ActQuestion>
  )
}
