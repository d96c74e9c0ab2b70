import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import type { ColumnHere } from './column-groups.ts'
import styles from './ColumnsTable.module.css'

type TogetherProps = { column: ColumnHere; name: string; onApart: (apart: boolean) => void }

/** That a column stands for several of the file, with the way to take it apart, and back. */
export function Together({ column: { source, takenFrom }, name, onApart }: TogetherProps) {
  const t = useTranslations('enrolment.sheetIn.joined')
  if (takenFrom !== null) {
    return (
      <Button
        variant="link"
        size="small"
        onPress={() => onApart(false)}
        aria-label={t('againOf', { column: name })}
      >
        {t('again')}
      </Button>
    )
  }
  const count = source.places.length
  if (count < 2 || source.joined === null) return null
  return (
    <span className={styles.together}>
      <span title={source.headings.join('\n')}>{t(source.joined, { count })}</span>{' '}
      <Button
        variant="link"
        size="small"
        onPress={() => onApart(true)}
        aria-label={t('apartOf', { column: name })}
      >
        {t('apart')}
      </Button>
    </span>
  )
}
