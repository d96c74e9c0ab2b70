import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import frame from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'
import styles from './SearchField.module.css'

export type SearchFieldProps = {
  label: string
  value?: string
  onChange?: (value: string) => void
  onSubmit?: (value: string) => void
  placeholder?: string
  autoFocus?: boolean
}

/** No search of the server takes more. */
const longestSearch = 200

/** A search box; its label is for screen readers, the placeholder repeats it unless given. */
export function SearchField({ label, placeholder = label, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className={styles.search!}>
      <Label className={frame.hidden!}>{label}</Label>
      <span className={styles.glass}>
        <Icon name="search" size={18} />
      </span>
      <Input
        className={classNames(frame.input, styles.input)}
        placeholder={placeholder}
        maxLength={longestSearch}
      />
      <Button className={styles.clear!}>
        <Icon name="close" size={16} />
      </Button>
    </AriaSearchField>
  )
}
