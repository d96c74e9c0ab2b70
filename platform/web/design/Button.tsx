import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import styles from './Button.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'

export type ButtonLook = {
  /** primary: the one action; secondary: bordered; quiet: no edge; link: underlined words; danger: does harm. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'link' | 'danger'
  /** Heights of 32, 40 and 54 px. The large one is the single action of a phone's screen. */
  size?: 'small' | 'medium' | 'large'
  icon?: IconName
  wide?: boolean
}

export type ButtonProps = ButtonLook &
  Pick<AriaButtonProps, 'onPress' | 'type' | 'autoFocus' | 'form' | 'aria-label' | 'aria-describedby'> &
  Pick<
    AriaButtonProps,
    'aria-expanded' | 'aria-pressed' | 'aria-controls' | 'slot' | 'name' | 'value' | 'id'
  > & {
    /** A press while pending does nothing; the button keeps its focus and its width. */
    pending?: boolean
    isDisabled?: boolean
    children?: ReactNode
    ref?: Ref<HTMLButtonElement>
  }

/** With an icon and no words, `aria-label` names the button. */
export function Button({ variant, size, icon, wide, pending = false, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} isPending={pending} className={buttonClass({ variant, size, wide }, !children)}>
      {pending ? (
        <span className={styles.turning} aria-hidden="true" />
      ) : (
        icon && <Icon name={icon} size={18} />
      )}
      {children}
    </AriaButton>
  )
}

export function buttonClass(
  look: { [Key in keyof ButtonLook]: ButtonLook[Key] | undefined },
  square = false,
) {
  const { variant = 'secondary', size = 'medium', wide = false } = look
  return classNames(
    styles.button,
    styles[variant],
    styles[size],
    wide && styles.wide,
    square && styles.square,
  )
}
