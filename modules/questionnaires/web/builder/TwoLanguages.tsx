import { useId } from 'react'
import { useTranslations } from 'use-intl'
import type { Wording } from '../../../../platform/contract.ts'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import styles from './Builder.module.css'

type TwoLanguagesProps = {
  label: string
  value: Wording
  onChange: (value: Wording) => void
  rows?: number
  optional?: boolean
}

/** The same words in French and in English, side by side; the one that is missing says so. */
export function TwoLanguages({ label, value, onChange, rows = 1, optional = false }: TwoLanguagesProps) {
  const t = useTranslations('questionnaires.builder')
  const id = useId()
  const isSaid = value.fr !== '' || value.en !== ''
  return (
    <div role="group" aria-labelledby={id} className={styles.words}>
      <p id={id} className={styles.label}>
        {label}
        {optional && <span className={styles.note}> {t('optional')}</span>}
      </p>
      <div className={styles.two}>
        {(['fr', 'en'] as const).map((language) => (
          <TextArea
            key={language}
            label={t(`in.${language}`)}
            description={isSaid && value[language].trim() === '' ? t(`missing.${language}`) : undefined}
            rows={rows}
            maxLength={2000}
            value={value[language]}
            onChange={(text) => onChange({ ...value, [language]: text })}
          />
        ))}
      </div>
    </div>
  )
}
