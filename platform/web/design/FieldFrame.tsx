import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import styles from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'

export type FieldWords = {
  label: ReactNode
  description?: ReactNode | undefined
  /** Marks the field invalid and says what to do. */
  errorMessage?: string | undefined
  /** Says "optional" beside the label; fields are required in silence. */
  optional?: boolean | undefined
  /** Keeps the label for screen readers only, where the place already says what the field is. */
  hideLabel?: boolean | undefined
}

/** What every field takes; the others of its props go to React Aria untouched. */
export type FieldProps = FieldWords & {
  isRequired?: boolean
  isDisabled?: boolean
  isReadOnly?: boolean
  name?: string
  id?: string
}

type Framed = {
  words: FieldWords
  /** How much may still be written, in words. */
  left?: string | null
  children: ReactNode
}

/** Label, help, control, what is left and error, always in this order. Stands inside a field of React Aria. */
export function FieldFrame({ words, left, children }: Framed) {
  const t = useTranslations('platform.form')
  return (
    <>
      <Label className={words.hideLabel ? styles.hidden! : styles.label!}>
        {words.label}
        {words.optional && <span className={styles.optional}> {t('optional')}</span>}
      </Label>
      {words.description && (
        <Text slot="description" className={styles.description!}>
          {words.description}
        </Text>
      )}
      {children}
      {left && <span className={styles.left}>{left}</span>}
      <FieldError className={styles.error!}>
        <Icon name="warning" size={18} />
        <span>{words.errorMessage}</span>
      </FieldError>
    </>
  )
}
