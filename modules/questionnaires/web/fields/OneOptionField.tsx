import { useTranslations } from 'use-intl'
import { Button } from '../../../../platform/web/design/Button.tsx'
import { ComboBox } from '../../../../platform/web/design/ComboBox.tsx'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import type { Question } from '../../contract.ts'
import styles from './OptionFields.module.css'
import { useOptions } from './use-options.ts'

type OneOptionFieldProps = BoundField<string> & { question: Question }

/** All in sight up to fifteen; a longer list is searched. What need not be answered can be cleared. */
export function OneOptionField({ question, value, onChange, inputRef, ...field }: OneOptionFieldProps) {
  const t = useTranslations('questionnaires.fields')
  const options = useOptions(question, [value])
  if (options.length > 15) {
    return (
      <ComboBox
        {...field}
        inputRef={inputRef}
        options={options}
        value={value || null}
        onChange={(key) => onChange(key ?? '')}
      />
    )
  }
  return (
    <div ref={inputRef} tabIndex={-1} className={styles.group}>
      <RadioGroup {...field} options={options} value={value || null} onChange={onChange} />
      {!question.required && value && (
        <Button variant="link" onPress={() => onChange('')}>
          {t('noAnswer')}
        </Button>
      )}
    </div>
  )
}
