import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { notify } from '../../../../platform/web/design/notify.ts'
import { TextLink } from '../../../../platform/web/design/TextLink.tsx'
import { useAction } from '../../../../platform/web/use-action.ts'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { closeReport, type Report } from '../../contract.ts'
import styles from '../Community.module.css'
import { ReasonDialog } from '../ReasonDialog.tsx'
import { useWritten } from '../use-written.ts'

type ReportCardProps = {
  readonly report: Report
  readonly editionId: string
  /** A referent reads the post as it was reported, and not what others wrote. */
  readonly seesThread: boolean
}

/** What was reported as it read then, by whom and why; hidden or kept, with a reason. */
export function ReportCard({ report, editionId, seesThread }: ReportCardProps) {
  const t = useTranslations('community.moderate')
  const written = useWritten()
  const organisation = useOrganisation()
  const [act, setAct] = useState<'hide' | 'keep'>()
  const { id, threadId, authorName, reporterName, quoted, words, reportedAt, since, closed } = report
  const close = useAction(closeReport, {
    onSuccess: (_output, { outcome }) => {
      notify({ message: t(outcome) })
      setAct(undefined)
    },
  })
  return (
    <article className={styles.report} aria-label={t('of', { name: authorName })}>
      {since && <p className={styles.help}>{t('asReported')}</p>}
      <blockquote className={styles.quoted}>{quoted}</blockquote>
      <p className={styles.help}>{t('of', { name: authorName })}</p>
      {since && (
        <p>
          <strong>
            {since.at ? t(`since.${since.what}`, { when: written.whole(since.at) }) : t('since.corrected')}
          </strong>
        </p>
      )}
      {since?.what === 'changed' && <blockquote className={styles.quoted}>{since.text}</blockquote>}
      <p>{t('by', { name: reporterName, when: written.whole(reportedAt) })}</p>
      {words !== '' && <p className={styles.quoted}>{words}</p>}
      {closed ? (
        <p className={styles.help}>
          {t('closed', {
            name: closed.byName,
            when: written.whole(closed.at),
            outcome: closed.outcome,
            reason: closed.reason,
          })}
        </p>
      ) : (
        <div className={styles.actions}>
          <Button size="small" onPress={() => setAct('hide')}>
            {t('hide')}
          </Button>
          <Button size="small" variant="quiet" onPress={() => setAct('keep')}>
            {t('keepIt')}
          </Button>
          {seesThread && (
            <TextLink href={`/${organisation}/community/${editionId}/${threadId}`}>{t('see')}</TextLink>
          )}
        </div>
      )}
      {act && (
        <ReasonDialog
          act={act}
          pending={close.pending}
          error={close.error}
          onDecide={(reason) => close.run({ id, outcome: act === 'hide' ? 'hidden' : 'kept', reason })}
          onClose={() => setAct(undefined)}
        />
      )}
    </article>
  )
}
