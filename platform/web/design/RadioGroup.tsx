import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import choice from './Choice.module.css'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import type { Option } from './ListOption.tsx'
import { splitWords } from './split-words.ts'

export type RadioGroupProps<Value extends string> = FieldProps & {
  /** An option with a description is drawn as a block that is tinted when chosen. */
  options: readonly Option<Value>[]
  value?: Value | null
  defaultValue?: Value
  onChange?: (value: Value) => void
  onBlur?: () => void
  orientation?: 'vertical' | 'horizontal'
}

/** One choice among a few, all of them in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { options, onChange, orientation = 'vertical', ...others } = props
  const { words, control } = splitWords(others)
  return (
    <AriaRadioGroup
      {...control}
      orientation={orientation}
      onChange={(value) => onChange?.(value as Value)}
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <div className={orientation === 'vertical' ? choice.options : choice.row}>
          {options.map((option) => (
            <Radio
              key={option.value}
              value={option.value}
              isDisabled={option.isDisabled ?? false}
              className={classNames(choice.button, option.description && choice.rich)}
            >
              <span className={choice.dot} aria-hidden="true" />
              <span className={choice.label}>
                {option.label}
                {option.description && <span className={choice.help}>{option.description}</span>}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}
