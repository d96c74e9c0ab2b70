import type { ReactNode, Ref } from 'react'
import { SwitchButton, SwitchField, Text } from 'react-aria-components'
import styles from './Switch.module.css'

export type SwitchProps = {
  children: ReactNode
  description?: ReactNode | undefined
  isSelected?: boolean
  defaultSelected?: boolean
  isDisabled?: boolean
  name?: string
  onChange?: (isSelected: boolean) => void
  onBlur?: () => void
  /** Lets the words take the whole line and puts the switch at its end. */
  apart?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** Something that is on or off at once, without a button to confirm. */
export function Switch({ children, description, apart = false, inputRef, ...props }: SwitchProps) {
  return (
    <SwitchField {...props} {...(inputRef ? { inputRef } : {})} className={styles.field!}>
      <SwitchButton className={`${styles.button} ${apart ? styles.apart : ''}`}>
        <span className={styles.track} aria-hidden="true" />
        <span>{children}</span>
      </SwitchButton>
      {description && (
        <Text slot="description" className={styles.description!}>
          {description}
        </Text>
      )}
    </SwitchField>
  )
}
