import { useTranslations } from 'use-intl'
import type { Verdict } from 'matching-engine'
import { Dialog } from '../../../../platform/web/design/Dialog.tsx'
import { claimOf } from './claim-of.ts'
import styles from './ProofDialog.module.css'
import { useStudio } from './studio-context.ts'

type ProofDialogProps = { isOpen: boolean; onClose: () => void; verdict: Verdict }

/** What the line at the foot means, in plain words, with what it does not say. */
export function ProofDialog({ isOpen, onClose, verdict }: ProofDialogProps) {
  const t = useTranslations('matching.studio.proof')
  const { policy, solver } = useStudio()
  const { picture } = solver
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={t(verdict.proven ? `title.${claimOf(policy.goal)}` : 'titleUnproven')}
    >
      <div className={styles.words}>
        {verdict.proven ? (
          <>
            <p>{t(`about.${policy.goal}`)}</p>
            {picture && (
              <p>
                {t('figures', {
                  served: picture.served,
                  average: Math.round(10 * (picture.average ?? 0)) / 10,
                })}
              </p>
            )}
            <p>{t('how')}</p>
            <p>{t(`limits.${claimOf(policy.goal)}`)}</p>
            <p>{t('file')}</p>
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
