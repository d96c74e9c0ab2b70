import type { Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './FieldFrame.module.css'
import { splitWords } from './split-words.ts'

export type TextFieldProps = FieldProps & {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  type?: 'text' | 'email' | 'password' | 'tel' | 'url' | 'date' | 'time' | 'datetime-local' | 'color'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url'
  autoComplete?: string
  autoFocus?: boolean
  placeholder?: string
  maxLength?: number
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text. Dates use the browser's own picker with `type="date"`; the value stays 2026-11-21. */
export function TextField({ inputRef, placeholder, ...props }: TextFieldProps) {
  const { words, control } = splitWords(props)
  return (
    <AriaTextField {...control} className={styles.field!}>
      <FieldFrame words={words}>
        <Input className={styles.input!} ref={inputRef ?? null} {...(placeholder ? { placeholder } : {})} />
      </FieldFrame>
    </AriaTextField>
  )
}
