import type { ReactNode, Ref } from 'react'
import { CheckboxButton, CheckboxField, FieldError, Text } from 'react-aria-components'
import styles from './Choice.module.css'
import frame from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'

export type CheckboxProps = {
  children: ReactNode
  description?: ReactNode | undefined
  errorMessage?: string | undefined
  /** Within a CheckboxGroup: what it stands for. */
  value?: string
  isSelected?: boolean
  defaultSelected?: boolean
  isIndeterminate?: boolean
  isRequired?: boolean
  isDisabled?: boolean
  name?: string
  onChange?: (isSelected: boolean) => void
  onBlur?: () => void
  inputRef?: Ref<HTMLInputElement>
}

/** A box to tick, alone or in a CheckboxGroup. */
export function Checkbox({ children, description, errorMessage, inputRef, ...props }: CheckboxProps) {
  return (
    <CheckboxField
      {...props}
      {...(errorMessage === undefined ? {} : { isInvalid: true, validationBehavior: 'aria' })}
      {...(inputRef ? { inputRef } : {})}
      className={styles.field!}
    >
      <CheckboxButton className={styles.button!}>
        {({ isIndeterminate, isSelected }) => (
          <>
            <span className={styles.box} aria-hidden="true">
              {isIndeterminate ? (
                <Icon name="minus" size={16} />
              ) : (
                isSelected && <Icon name="check" size={16} />
              )}
            </span>
            <span className={styles.label}>{children}</span>
          </>
        )}
      </CheckboxButton>
      {description && (
        <Text slot="description" className={styles.description!}>
          {description}
        </Text>
      )}
      <FieldError className={frame.error!}>
        <Icon name="warning" size={18} />
        <span>{errorMessage}</span>
      </FieldError>
    </CheckboxField>
  )
}
