import { useTranslations } from 'use-intl'
import type { OwnRelationship } from '../../contract.ts'
import { charterWithin } from './CharterButton.tsx'
import styles from './CharterLine.module.css'

/** The charter stays within reach once it has been accepted. */
export function CharterLine({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.charter')
  return (
    <p className={styles.line}>
      {t.rich('accepted', {
        charter: charterWithin(relationship),
      })}
    </p>
  )
}
