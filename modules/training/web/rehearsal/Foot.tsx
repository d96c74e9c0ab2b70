import { useTranslations } from 'use-intl'
import { firstName } from '../../../../platform/first-name.ts'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Key } from '../../../../platform/web/design/Key.tsx'
import type { Rehearsal } from '../../contract.ts'
import styles from './Rehearsal.module.css'
import type { StageActs } from './use-stage-acts.ts'

type FootProps = { readonly rehearsal: Rehearsal; readonly acts: StageActs }

/** Who sees what, and which keys do the same. */
export function Foot({ rehearsal: { isMentor, menteeName, alone, pausedAt }, acts }: FootProps) {
  const t = useTranslations('training.rehearsal')
  const words = isMentor
    ? alone
      ? 'whoSeesWithoutYou'
      : 'whoSees'
    : alone
      ? 'whoSeesAlone'
      : 'whoSeesMentee'
  return (
    <footer className={styles.foot}>
      <p className={styles.who}>
        <Icon name="eye" />
        {t(words, { name: firstName(menteeName) })}
      </p>
      <p className={styles.keys}>
        {acts.draw && (
          <span>
            <Key>→</Key> {t('keys.next')}
          </span>
        )}
        {acts.review && (
          <span>
            <Key>R</Key> {t('keys.review')}
          </span>
        )}
        {acts.pause && (
          <span>
            <Key>{t('keys.bar')}</Key> {t(pausedAt ? 'keys.resume' : 'keys.pause')}
          </span>
        )}
      </p>
    </footer>
  )
}
