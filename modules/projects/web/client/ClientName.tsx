import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { TextField } from '../../../../platform/web/design/TextField.tsx'

export type KnownName = {
  readonly value: string
  readonly isMissing: boolean
  readonly set: (name: string) => void
  /** The name, once there is one; else it is asked for and nothing is sent. */
  readonly take: () => string | undefined
}

const kept = 'binome.client-name'

/** Who answers: asked once in this browser, since a link may have been passed on. */
export function useClientName(): KnownName {
  const [value, setValue] = useState(() => read())
  const [isMissing, setIsMissing] = useState(false)
  return {
    value,
    isMissing,
    set: (name) => {
      setValue(name)
      setIsMissing(false)
      write(name)
    },
    take: () => {
      const name = value.trim()
      setIsMissing(name === '')
      if (name === '') document.getElementById('client-name')?.querySelector('input')?.focus()
      return name || undefined
    },
  }
}

export function ClientName({ name, contactName }: { name: KnownName; contactName: string }) {
  const t = useTranslations('projects.page')
  return (
    <div id="client-name">
      <TextField
        label={t('name')}
        description={t('nameHelp', { name: contactName })}
        value={name.value}
        onChange={name.set}
        maxLength={120}
        autoComplete="name"
        isRequired
        errorMessage={name.isMissing ? t('nameMissing') : undefined}
      />
    </div>
  )
}

function read(): string {
  try {
    return localStorage.getItem(kept) ?? ''
  } catch {
    return ''
  }
}

function write(name: string): void {
  try {
    localStorage.setItem(kept, name)
  } catch {
    // A browser that keeps nothing asks again.
  }
}
