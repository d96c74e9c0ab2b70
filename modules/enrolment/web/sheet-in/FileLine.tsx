import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { RoleChoice } from './kept-choices.ts'
import type { SheetHere } from './use-sheet-in.ts'
import styles from './FilesList.module.css'

type FileLineProps = {
  sheet: SheetHere
  onRole: (role: RoleChoice) => void
  onRemove: () => void
  children: ReactNode
}

const roles = ['mentor', 'mentee', 'both', 'column'] as const

/** One sheet: its name, how many people, whose it is and how we know. */
export function FileLine({
  sheet: { file, guessedRole, edits, mapped },
  onRole,
  onRemove,
  children,
}: FileLineProps) {
  const t = useTranslations('enrolment.sheetIn.files')
  const { tab, rows, readAs } = file.sheet
  const name = tab === null || file.tabs.length < 2 ? file.fileName : `${file.fileName} · ${tab}`
  const isUnknown = mapped.role === null && guessedRole.because === 'unknown' && edits.role === undefined
  return (
    <li className={styles.file}>
      <Icon name="document" />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>{t('rows', { count: rows.length })}</p>
      </div>
      <div className={styles.choices}>
        <Select
          label={t('who', { file: name })}
          placeholder={t('choose')}
          hideLabel
          size="compact"
          options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
          value={isUnknown ? null : (mapped.role ?? (mapped.everybodyIsBoth ? 'both' : 'column'))}
          onChange={onRole}
        />
        <span className={styles.note}>
          {t(`because.${edits.role === undefined ? guessedRole.because : 'chosen'}`)}
        </span>
      </div>
      <Button
        size="small"
        variant="quiet"
        icon="close"
        onPress={onRemove}
        aria-label={t('remove', { file: name })}
      />
      {readAs === 'windows-1252' && <p className={styles.wide}>{t('windows')}</p>}
      {readAs === 'mac-roman' && <p className={styles.wide}>{t('mac')}</p>}
      {children}
    </li>
  )
}
