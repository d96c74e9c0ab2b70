import { useEffect, useState, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Key } from '../../../../platform/web/design/Key.tsx'
import { bestInWords, type Verification } from '../../rules.ts'
import { useAnswer } from '../solving/use-answer.ts'
import { useSay } from '../use-say.ts'
import { claimOf } from './claim-of.ts'
import { ProofDialog } from './ProofDialog.tsx'
import styles from './ProofLine.module.css'
import { useStudio } from './studio-context.ts'

type ProofLineProps = { foot: ReactNode; onHelp: () => void; canPublish: boolean }

/** The line at the foot: whether these pairs are proved to be the best, and the keys. */
export function ProofLine({ foot, onHelp, canPublish }: ProofLineProps) {
  const t = useTranslations('matching.studio.proof')
  const keys = useTranslations('matching.studio.keys')
  const say = useSay()
  const { solver, edit, policy } = useStudio()
  const [explaining, setExplaining] = useState(false)
  const verdict = useSettledVerdict()
  const state = foot || solver.refusal || solver.fault || !solver.picture ? 'none' : stateOf(verdict)
  const said =
    verdict?.proven === false && verdict.because === null
      ? t('counted', { best: say(bestInWords(verdict.within)) })
      : state === 'proven'
        ? t(`proven.${claimOf(policy.goal)}`)
        : t(state === 'unproven' ? 'unproven' : 'checking')
  return (
    <footer className={styles.line} data-print="never">
      <p className={styles.proof} data-state={state} role="status">
        {foot}
        {state !== 'none' && (
          <>
            <Icon name={icons[state]} />
            <strong>{said}</strong>{' '}
            {state !== 'checking' && (
              <Button variant="link" size="small" onPress={() => setExplaining(true)}>
                {t('meaning')}
              </Button>
            )}
          </>
        )}
      </p>
      <p className={styles.keys}>
        {canPublish && <span className={styles.wide}>{keys('nothingSent')}</span>}
        {edit && (
          <>
            <span className={styles.key}>
              <Key>{keys('lockKey')}</Key> {keys('lock')}
            </span>
            <span className={styles.key}>
              <Key>E</Key> {keys('avoid')}
            </span>
          </>
        )}
        <button type="button" className={styles.help} onClick={onHelp}>
          <Key>?</Key> {keys('help')}
        </button>
      </p>
      {verdict && <ProofDialog isOpen={explaining} onClose={() => setExplaining(false)} verdict={verdict} />}
    </footer>
  )
}

const icons = {
  checking: 'shield-check',
  proven: 'shield-check',
  counted: 'check',
  unproven: 'warning',
} as const

function stateOf(verdict: Verification | null): keyof typeof icons {
  if (!verdict) return 'checking'
  if (verdict.proven) return 'proven'
  return verdict.because === null ? 'counted' : 'unproven'
}

// A slider gives many results a second; the one that stays is checked.
function useSettledVerdict(): Verification | null {
  const { solver } = useStudio()
  const [settled, setSettled] = useState(0)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(solver.version), 250)
    return () => clearTimeout(timer)
  }, [solver.version])
  const isSettled = settled === solver.version && settled > 0
  const verdict = useAnswer(solver, 'verify', isSettled ? { version: settled } : null)
  return isSettled ? verdict : null
}
