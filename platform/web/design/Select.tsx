import type { Ref } from 'react'
import { Button, ListBox, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'
import { ListOption, type Option } from './ListOption.tsx'
import list from './ListOption.module.css'
import styles from './Select.module.css'
import { splitWords } from './split-words.ts'

export type SelectProps<Value extends string> = Omit<FieldProps, 'isReadOnly'> & {
  options: readonly Option<Value>[]
  value?: Value | null
  defaultValue?: Value
  onChange?: (value: Value) => void
  onBlur?: () => void
  placeholder?: string
  /** compact: 32 px high, for a sentence or a toolbar. */
  size?: 'normal' | 'compact'
  inputRef?: Ref<HTMLButtonElement>
}

/** One choice in a short list. Above fifteen options use ComboBox. */
export function Select<Value extends string>({
  options,
  onChange,
  size,
  inputRef,
  ...props
}: SelectProps<Value>) {
  const { words, control } = splitWords(props)
  return (
    <AriaSelect
      {...control}
      onChange={(key) => {
        if (key !== null) onChange?.(String(key) as Value)
      }}
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <Button
          ref={inputRef ?? null}
          className={classNames(frame.input, styles.trigger, size === 'compact' && styles.compact)}
        >
          <SelectValue className={styles.value!}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <Icon name="chevron-down" size={16} />
        </Button>
      </FieldFrame>
      <Popover className={list.popover!} offset={4}>
        <ListBox className={list.list!} items={options.map((option) => ({ ...option, id: option.value }))}>
          {(option) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
