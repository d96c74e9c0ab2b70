import { useTranslations } from 'use-intl'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { bestInWords, shareInWords, type Verification } from '../../rules.ts'
import { useSay } from '../use-say.ts'
import { quotaId } from '../../quotas/asked/quota-id.ts'
import { claimOf } from './claim-of.ts'
import styles from './ProofDialog.module.css'
import { useStudio } from './studio-context.ts'

type ProofDialogProps = { isOpen: boolean; onClose: () => void; verdict: Verification }

/** What the line at the foot means, in plain words, with what it does not say. */
export function ProofDialog({ isOpen, onClose, verdict }: ProofDialogProps) {
  const t = useTranslations('matching.studio.proof')
  const say = useSay()
  const { cohort, policy, solver } = useStudio()
  const { picture } = solver
  const isCounted = !verdict.proven && verdict.because === null
  const claim = isCounted ? 'counted' : claimOf(policy.goal)
  const holds = verdict.proven || isCounted
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t(holds ? `title.${claim}` : 'titleUnproven')}>
      <div className={styles.words}>
        {holds ? (
          <>
            <p>{t(`about.${isCounted ? 'counted' : policy.goal}`)}</p>
            {picture && (
              <p>
                {t('figures', {
                  served: picture.served,
                  average: Math.round(10 * (picture.average ?? 0)) / 10,
                })}
              </p>
            )}
            {picture?.shares.map((share) => (
              <p key={quotaId(share.quota)}>{say(shareInWords(cohort, share.quota, share))}</p>
            ))}
            {isCounted && <p>{say(bestInWords(verdict.within))}</p>}
            <p>{t(isCounted ? 'howCounted' : 'how')}</p>
            <p>{t(`limits.${claim}`)}</p>
            <p>{t(isCounted ? 'fileCounted' : 'file')}</p>
          </>
        ) : (
          <>
            <p>{t('aboutUnproven')}</p>
            <p className={styles.code}>{t('doubt', { code: verdict.because })}</p>
          </>
        )}
      </div>
    </Dialog>
  )
}
