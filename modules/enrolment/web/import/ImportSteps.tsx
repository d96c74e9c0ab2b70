import { useMemo, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Banner } from '../../../../platform/web/design/Banner.tsx'
import { PageHeader } from '../../../../platform/web/design/PageHeader.tsx'
import { ProgressBar } from '../../../../platform/web/design/ProgressBar.tsx'
import { useSlow } from '../../../../platform/web/design/use-slow.ts'
import { useRefusalText } from '../../../../platform/web/use-refusal-text.ts'
import type { WholeEdition } from '../../../programmes/contract.ts'
import { SheetIn } from '../sheet-in/SheetIn.tsx'
import { ImportDone } from './ImportDone.tsx'
import styles from './ImportSteps.module.css'
import { useImport } from './use-import.ts'

/** Drop, check, import; then what came of it. */
export function ImportSteps({ edition }: { edition: WholeEdition }) {
  const t = useTranslations('enrolment.import')
  const refusalText = useRefusalText('enrolment')
  const { start, progress, error, done, again } = useImport(edition)
  // The sheets are read against the questionnaire of when they were dropped, even while it is refreshed.
  const [{ questions, themes }] = useState(edition)
  const questionnaire = useMemo(() => ({ questions, themes }), [questions, themes])
  const isSlow = useSlow(progress !== undefined)
  if (done) return <ImportDone edition={edition} imported={done} onAgain={again} />
  return (
    <>
      <PageHeader title={t('title')}>
        <p>{t('text')}</p>
      </PageHeader>
      {error && progress === undefined && (
        <Banner tone="care" title={t('failed')} live>
          {refusalText(error)}
        </Banner>
      )}
      <div className={styles.sheet}>
        <SheetIn
          questionnaire={questionnaire}
          invites
          onReady={start}
          busy={progress !== undefined}
          confirmLabel={t('confirm')}
        />
      </div>
      {isSlow && <ProgressBar label={t('running')} value={progress === 0 ? undefined : progress} />}
    </>
  )
}
