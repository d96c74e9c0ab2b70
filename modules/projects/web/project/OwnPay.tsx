import { useTranslations } from 'use-intl'
import { useEndpoint } from '../../../../platform/web/use-endpoint.ts'
import { showOwnPay } from '../../contract.ts'
import { OwnPayLines } from '../pay/OwnPayLines.tsx'

type Given = { readonly editionId: string; readonly projectId: string }

/** My part of a project: nobody else of the team reads it. */
export function OwnPay({ editionId, projectId }: Given) {
  const t = useTranslations('projects.pay')
  const { data } = useEndpoint(showOwnPay, { editionId })
  const lines = (data?.lines ?? []).filter((line) => line.projectId === projectId)
  if (lines.length === 0) return null
  return <OwnPayLines title={t('ownTitle')} foot={t('ownReaders')} lines={lines} />
}
