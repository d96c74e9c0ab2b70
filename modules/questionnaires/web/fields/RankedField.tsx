import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import type { Question } from '../../contract.ts'
import styles from './OptionFields.module.css'
import { moveBy } from './move-by.ts'
import { useOptions } from './use-options.ts'

type RankedFieldProps = BoundField<string[]> & { question: Question }

/** Ticked in the order that counts; what is ticked is moved up and down with two buttons. */
export function RankedField({ question, value, onChange, inputRef, ...field }: RankedFieldProps) {
  const t = useTranslations('questionnaires.fields.ranked')
  const options = useOptions(question, value)
  const list = useRef<HTMLOListElement>(null)
  const said = useRef<HTMLSpanElement>(null)
  const labelOf = (key: string) => options.find((option) => option.value === key)?.label ?? key

  function move(key: string, by: -1 | 1) {
    const moved = moveBy(value, key, by)
    onChange(moved)
    const place = moved.indexOf(key)
    if (said.current)
      said.current.textContent = t('moved', { option: labelOf(key), place: place + 1, count: moved.length })
    // The moved line takes its focus along; at an end of the list the other button of the line has it.
    requestAnimationFrame(() => {
      const buttons = [...(list.current?.children[place]?.querySelectorAll('button') ?? [])]
      const same = buttons[by === -1 ? 0 : 1]
      ;(same?.disabled ? buttons.find((button) => !button.disabled) : same)?.focus()
    })
  }

  return (
    <div ref={inputRef} tabIndex={-1} className={styles.group}>
      <CheckboxGroup {...field} options={options} value={value} onChange={onChange} />
      {value.length > 1 && (
        <div className={styles.order}>
          <p className={styles.orderTitle}>{t('order')}</p>
          <ol ref={list}>
            {value.map((key, index) => (
              <li key={key}>
                <span>{labelOf(key)}</span>
                <Button
                  variant="quiet"
                  icon="chevron-up"
                  aria-label={t('up', { option: labelOf(key) })}
                  isDisabled={index === 0}
                  onPress={() => move(key, -1)}
                />
                <Button
                  variant="quiet"
                  icon="chevron-down"
                  aria-label={t('down', { option: labelOf(key) })}
                  isDisabled={index === value.length - 1}
                  onPress={() => move(key, 1)}
                />
              </li>
            ))}
          </ol>
        </div>
      )}
      <VisuallyHidden>
        <span ref={said} role="status" />
      </VisuallyHidden>
    </div>
  )
}
