import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { NumberField } from '../../../../platform/web/design/NumberField.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import type { AgendaPoint } from '../../contract.ts'
import styles from './Preparing.module.css'
import { usePointWords } from './use-point-words.ts'

type AgendaFieldsProps = {
  readonly points: readonly AgendaPoint[]
  readonly pending: boolean
  readonly onChange: (points: readonly AgendaPoint[]) => void
  readonly onSave: () => void
  readonly onCancel: () => void
}

/** Each point in words and minutes. One whose words are changed is our own from then on. */
export function AgendaFields({ points, pending, onChange, onSave, onCancel }: AgendaFieldsProps) {
  const t = useTranslations('meetings.preparing')
  const pointWords = usePointWords()
  const change = (key: string, said: Partial<AgendaPoint>) =>
    onChange(points.map((point) => (point.key === key ? { ...point, ...said } : point)))
  const minutes = points.reduce((sum, point) => sum + point.minutes, 0)
  const isWhole = points.every((point) => point.words === null || point.words.trim() !== '')
  return (
    <div className={styles.fields}>
      <ol className={styles.points}>
        {points.map((point, index) => (
          <li key={point.key}>
            <TextField
              label={t('point', { number: index + 1 })}
              value={pointWords(point)}
              maxLength={300}
              onChange={(words) => change(point.key, { kind: 'own', words })}
            />
            <NumberField
              label={t('minutesOf')}
              value={point.minutes}
              minValue={0}
              maxValue={600}
              onChange={(value) => change(point.key, { minutes: Number.isNaN(value) ? 0 : value })}
            />
            <Button
              variant="quiet"
              icon="trash"
              aria-label={t('take', { number: index + 1 })}
              onPress={() => onChange(points.filter(({ key }) => key !== point.key))}
            />
          </li>
        ))}
      </ol>
      <Button
        icon="plus"
        isDisabled={points.length >= 20}
        onPress={() =>
          onChange([
            ...points,
            { key: `own-${crypto.randomUUID()}`, kind: 'own', words: '', minutes: 5, isDone: false },
          ])
        }
      >
        {t('addPoint')}
      </Button>
      <p className={styles.quiet}>{t('total', { minutes })}</p>
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={!isWhole} pending={pending} onPress={onSave}>
          {t('save')}
        </Button>
        <Button variant="link" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  )
}
