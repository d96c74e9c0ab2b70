import type { Ref } from 'react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'
import styles from './NumberField.module.css'
import { splitWords } from './split-words.ts'

export type NumberFieldProps = FieldProps & {
  /** NaN stands for an empty field. */
  value?: number
  defaultValue?: number
  onChange?: (value: number) => void
  onBlur?: () => void
  minValue?: number
  maxValue?: number
  step?: number
  formatOptions?: Intl.NumberFormatOptions
  inputRef?: Ref<HTMLInputElement>
}

/** A number with two buttons, written the way of the person's language. */
export function NumberField({ inputRef, ...props }: NumberFieldProps) {
  const { words, control } = splitWords(props)
  return (
    <AriaNumberField {...control} className={frame.field!}>
      <FieldFrame words={words}>
        <Group className={classNames(frame.input, styles.group)}>
          <Button slot="decrement" className={styles.step!}>
            <Icon name="minus" size={16} />
          </Button>
          <Input className={styles.number!} ref={inputRef ?? null} />
          <Button slot="increment" className={styles.step!}>
            <Icon name="plus" size={16} />
          </Button>
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
