import type { CSSProperties, Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import { splitWords } from './split-words.ts'
import styles from './TextArea.module.css'
import { useRoom } from './use-room.ts'

export type TextAreaProps = FieldProps & {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  onBlur?: () => void
  rows?: number
  placeholder?: string
  /** Longer than this is kept, and said to be too long. */
  maxLength?: number
  autoFocus?: boolean
  inputRef?: Ref<HTMLTextAreaElement>
}

/** Several lines of text; it grows with what is typed where the browser can. */
export function TextArea({ inputRef, placeholder, rows = 3, ...props }: TextAreaProps) {
  const { field, left } = useRoom(props)
  const { words, control } = splitWords(field)
  return (
    <AriaTextField {...control} className={frame.field!}>
      <FieldFrame words={words} left={left}>
        <AriaTextArea
          className={classNames(frame.input, styles.area)}
          rows={rows}
          style={{ '--rows': rows } as CSSProperties}
          ref={inputRef ?? null}
          {...(placeholder ? { placeholder } : {})}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
