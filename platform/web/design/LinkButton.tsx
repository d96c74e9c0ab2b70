import type { ReactNode } from 'react'
import { Link } from 'react-aria-components'
import { buttonClass, type ButtonLook } from './Button.tsx'
import { Icon } from './Icon.tsx'

/** A link that looks like a button: for going somewhere, where Button is for doing something. */
export function LinkButton(props: ButtonLook & { href: string; download?: string; children: ReactNode }) {
  const { variant, size, icon, wide, href, download, children } = props
  return (
    <Link
      href={href}
      {...(download === undefined ? {} : { download })}
      className={buttonClass({ variant, size, wide })}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </Link>
  )
}
