import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActQuestion, type ActPageProps } from '../../../people/web/index.ts'
import { tellImmersion, type ReportWords } from '../../contract.ts'
import { ReportFields } from './ReportFields.tsx'

/** One's account from the mail. */
export function TellByLink({ subject }: ActPageProps) {
  const t = useTranslations('immersion.tell')
  const [report, setReport] = useState<ReportWords>({ happened: true, brought: '', takesAway: '' })
  return (
    <ActQuestion
      act={tellImmersion}
      input={{ candidacyId: subject, ...report }}
      module="immersion"
      title={t('title')}
      button={t('send')}
      done={{ title: t('done'), text: t('doneText') }}
    >
      <ReportFields value={report} onChange={setReport} />
    </ActQuestion>
  )
}
