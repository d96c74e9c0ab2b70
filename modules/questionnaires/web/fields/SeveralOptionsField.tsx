import { CheckboxGroup } from '../../../../platform/web/design/CheckboxGroup.tsx'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import type { Question } from '../../contract.ts'
import styles from './OptionFields.module.css'
import { useOptions } from './use-options.ts'

type SeveralOptionsFieldProps = BoundField<string[]> & { question: Question }

export function SeveralOptionsField({ question, inputRef, ...field }: SeveralOptionsFieldProps) {
  return (
    <div ref={inputRef} tabIndex={-1} className={styles.group}>
      <CheckboxGroup {...field} options={useOptions(question, field.value)} />
    </div>
  )
}
