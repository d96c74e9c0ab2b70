import type { RefObject } from 'react'
import { Input, Label, SearchField } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { Key } from '../../../../platform/web/design/Key.tsx'
import { VisuallyHidden } from '../../../../platform/web/design/VisuallyHidden.tsx'
import styles from './SearchBox.module.css'

type SearchBoxProps = {
  value: string
  onChange: (value: string) => void
  inputRef: RefObject<HTMLInputElement | null>
}

/** Finds a person among the pairs. Quieter than a field of a form: it stands at the end of the line of tabs. */
export function SearchBox({ value, onChange, inputRef }: SearchBoxProps) {
  const t = useTranslations('matching.studio.views')
  return (
    <SearchField value={value} onChange={onChange} className={styles.search!}>
      <Label>
        <VisuallyHidden>{t('searchLabel')}</VisuallyHidden>
        <Icon name="search" size={18} />
      </Label>
      <Input ref={inputRef} placeholder={t('search')} className={styles.input!} />
      {value === '' && <Key>/</Key>}
    </SearchField>
  )
}
