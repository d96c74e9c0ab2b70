import { useTranslations } from 'use-intl'
import type { OwnRelationship } from '../../contract.ts'
import { charterWithin } from './CharterButton.tsx'
import styles from './CharterLine.module.css'

/** The charter within reach: the words that were accepted, where they are known. */
export function CharterLine({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.charter')
  const { chartersAccepted } = relationship
  const key = chartersAccepted.length > 0 ? 'accepted' : 'toRead'
  return (
    <p className={styles.line}>{t.rich(key, { charter: charterWithin(relationship, chartersAccepted) })}</p>
  )
}
