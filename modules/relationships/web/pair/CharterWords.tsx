import { useTranslations } from 'use-intl'
import type { Language } from '../../../../platform/contract.ts'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { OwnRelationship } from '../../contract.ts'
import styles from './CharterButton.module.css'
import { useLongDay } from '../../../../platform/web/use-long-day.ts'

/** A charter to read: its paragraphs, then of which edition and which version it is, and when it was accepted. */
export function CharterWords({
  text,
  version,
  language,
  editionName,
  of,
  acceptedAt,
}: {
  text: string
  version: number
  language: Language
  editionName: OwnRelationship['editionName']
  /** The partner whose charter it is. */
  of: string | null
  acceptedAt?: string
}) {
  const t = useTranslations('relationships.charter')
  const longDay = useLongDay()
  const reader = useLanguage().language
  return (
    <div className={styles.text}>
      <div className={styles.text} lang={language}>
        {text.split(/\n\s*\n/).map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      <p className={styles.version}>
        {of === null
          ? t('version', { edition: editionName[reader], version })
          : t('versionOf', { partner: of, version })}
        {acceptedAt && ` ${t('acceptedOn', { at: longDay(acceptedAt) })}`}
      </p>
    </div>
  )
}
