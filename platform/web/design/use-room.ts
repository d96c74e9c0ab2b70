import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { roomFor } from './room-for-words.ts'

type Written = {
  value?: string
  defaultValue?: string
  onChange?: (value: string) => void
  maxLength?: number
  errorMessage?: string | undefined
}

/** The props of a text field with its end said in words rather than kept by the browser, which cuts what is pasted. */
export function useRoom<Props extends Written>({ maxLength, ...props }: Props) {
  const t = useTranslations('platform.form')
  const [typed, setTyped] = useState(props.defaultValue ?? '')
  const room = roomFor(props.value ?? typed, maxLength)
  const onChange = (value: string) => {
    setTyped(value)
    props.onChange?.(value)
  }
  const tooLong =
    room && 'over' in room ? t('tooLong', { over: room.over, most: maxLength! }) : props.errorMessage
  return {
    field: { ...props, onChange, errorMessage: tooLong },
    left: room && 'left' in room ? t('left', { count: room.left }) : null,
  }
}
