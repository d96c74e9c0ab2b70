import { useTranslations } from 'use-intl'
import { Loading } from '../../../../platform/web/design/Loading.tsx'
import { ErrorState } from '../../../../platform/web/design/ErrorState.tsx'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { undoAnswer, showProposal } from '../../contract.ts'
import { usePartnerNames } from './use-partner-names.ts'

/** Takes back an answer from the mail that confirmed it. */
export function UndoByLink({ subject }: ActPageProps) {
  const t = useTranslations('relationships')
  const { data, error, refetch } = useEndpoint(showProposal, { id: subject }, { forgets: true })
  const name = usePartnerNames(data)
  if (error && !data) return <ErrorState error={error} module="relationships" onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <ActQuestion
      act={undoAnswer}
      input={{ id: subject }}
      module="relationships"
      title={t('act.undo.title', { name })}
      button={t('act.undo.button')}
      done={{ title: t('act.undo.doneTitle'), text: t('act.undo.doneText', { name }) }}
    >
      <p>{t('act.undo.text', { name })}</p>
    </ActQuestion>
  )
}
