import { useTranslations } from 'use-intl'
import type { OwnRelationship } from '../../contract.ts'
import { charterWithin } from './CharterButton.tsx'
import styles from './CharterLine.module.css'

/** The charter within reach: the words that were accepted, where they are known. */
export function CharterLine({ relationship }: { relationship: OwnRelationship }) {
  const t = useTranslations('relationships.charter')
  const { chartersAccepted, charterOf } = relationship
  const of = chartersAccepted.length > 0 ? chartersAccepted[0]!.of : charterOf
  const key = chartersAccepted.length > 0 ? ('accepted' as const) : ('toRead' as const)
  return (
    <p className={styles.line}>
      {t.rich(of === null ? key : `${key}Of`, {
        charter: charterWithin(relationship, chartersAccepted),
        partner: of ?? '',
      })}
    </p>
  )
}
