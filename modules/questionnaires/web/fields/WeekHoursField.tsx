import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import { useWeekWords } from '../words/use-week-words.ts'
import { halfHoursOf, weekRanges } from '../words/week-ranges.ts'
import styles from './WeekHoursField.module.css'

/** Hours of the week as stretches: a line each, and one more added by its day, beginning and end. */
export function WeekHoursField({
  label,
  description,
  optional,
  errorMessage,
  value,
  onChange,
  inputRef,
}: BoundField<number[]>) {
  const t = useTranslations('questionnaires.fields.week')
  const form = useTranslations('platform.form')
  const words = useWeekWords()
  const [day, setDay] = useState('0')
  const [from, setFrom] = useState(String(18 * 60))
  const [to, setTo] = useState(String(20 * 60))
  const isBackwards = Number(to) <= Number(from)
  const times = Array.from({ length: 49 }, (_, half) => half * 30)
  const option = (minutes: number) => ({ value: String(minutes), label: words.time(minutes) })

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>
        {label}
        {optional && <span className={styles.optional}> {form('optional')}</span>}
      </legend>
      {description && <div className={styles.help}>{description}</div>}
      {errorMessage && <p role="alert">{errorMessage}</p>}
      {value.length === 0 ? (
        <p className={styles.help}>{t('none')}</p>
      ) : (
        <ul className={styles.ranges}>
          {weekRanges(value).map((range) => {
            const hours = t('range', { day: words.day(range.day), hours: words.hours(range) })
            return (
              <li key={`${range.day}/${range.from}`}>
                <span>{hours}</span>
                <Button
                  variant="quiet"
                  size="small"
                  icon="close"
                  aria-label={t('remove', { hours })}
                  onPress={() => {
                    const gone = new Set(halfHoursOf(range))
                    onChange(value.filter((half) => !gone.has(half)))
                  }}
                />
              </li>
            )
          })}
        </ul>
      )}
      <div className={styles.add}>
        <Select
          label={t('day')}
          inputRef={inputRef}
          value={day}
          onChange={setDay}
          options={[0, 1, 2, 3, 4, 5, 6].map((number) => ({
            value: String(number),
            label: words.day(number),
          }))}
        />
        <Select label={t('from')} value={from} onChange={setFrom} options={times.slice(0, -1).map(option)} />
        <Select
          label={t('to')}
          value={to}
          onChange={setTo}
          options={times.slice(1).map(option)}
          errorMessage={isBackwards ? t('backwards') : undefined}
        />
        <Button
          icon="plus"
          isDisabled={isBackwards}
          onPress={() => {
            const added = halfHoursOf({ day: Number(day), from: Number(from), to: Number(to) })
            onChange([...new Set([...value, ...added])].toSorted((one, other) => one - other))
          }}
        >
          {t('add')}
        </Button>
      </div>
    </fieldset>
  )
}
