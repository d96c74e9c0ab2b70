import type { Ref } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import styles from './FieldFrame.module.css'
import { splitWords } from './split-words.ts'
import { useRoom } from './use-room.ts'

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
  /** Longer than this is kept, and said to be too long. */
  maxLength?: number
  inputRef?: Ref<HTMLInputElement>
}

/** One line of text. Dates use the browser's own picker with `type="date"`; the value stays 2026-11-21. */
export function TextField({ inputRef, placeholder, ...props }: TextFieldProps) {
  const { field, left } = useRoom(props)
  const { words, control } = splitWords(field)
  return (
    <AriaTextField {...control} className={styles.field!}>
      <FieldFrame words={words} left={left}>
        <Input className={styles.input!} ref={inputRef ?? null} {...(placeholder ? { placeholder } : {})} />
      </FieldFrame>
    </AriaTextField>
  )
}
