import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import { Checkbox } from './Checkbox.tsx'
import choice from './Choice.module.css'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import type { Option } from './ListOption.tsx'
import { splitWords } from './split-words.ts'

export type CheckboxGroupProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[]
  value?: Value[]
  defaultValue?: Value[]
  onChange?: (value: Value[]) => void
  onBlur?: () => void
  orientation?: 'vertical' | 'horizontal'
}

/** Any number of choices among a few. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { options, onChange, orientation = 'vertical', ...others } = props
  const { words, control } = splitWords(others)
  return (
    <AriaCheckboxGroup
      {...control}
      onChange={(value) => onChange?.(value as Value[])}
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <div className={orientation === 'vertical' ? choice.options : choice.row}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              value={option.value}
              description={option.description}
              isDisabled={option.isDisabled ?? false}
            >
              {option.label}
            </Checkbox>
          ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  )
}
