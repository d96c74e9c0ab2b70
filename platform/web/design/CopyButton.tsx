import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, type ButtonLook } from './Button.tsx'
import { copyText } from './copy-text.ts'
import { notify } from './notify.ts'

/** Puts a text on the clipboard and says so; `text` may be computed at the press. */
export function CopyButton({
  text,
  children,
  ...look
}: ButtonLook & { text: string | (() => string); children?: string }) {
  const t = useTranslations('platform.copy')
  const [copied, setCopied] = useState(false)
  async function copy() {
    const done = await copyText(typeof text === 'string' ? text : text())
    setCopied(done)
    notify(done ? { message: t('done') } : { message: t('failed'), tone: 'care' })
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <Button {...look} icon={copied ? 'check' : 'copy'} onPress={() => void copy()}>
      {children ?? t('copy')}
    </Button>
  )
}
