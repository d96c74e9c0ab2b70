import type { ReactNode } from 'react'
import { ListBoxItem, Text } from 'react-aria-components'
import { Icon } from './Icon.tsx'
import styles from './ListOption.module.css'

export type Option<Value extends string = string> = {
  value: Value
  label: string
  description?: ReactNode
  isDisabled?: boolean
}

/** One line of the list that Select and ComboBox open. */
export function ListOption({ option }: { option: Option }) {
  return (
    <ListBoxItem
      id={option.value}
      textValue={option.label}
      isDisabled={option.isDisabled ?? false}
      className={styles.option!}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.words}>
            <Text slot="label">{option.label}</Text>
            {option.description && (
              <Text slot="description" className={styles.description!}>
                {option.description}
              </Text>
            )}
          </span>
          {isSelected && <Icon name="check" size={18} />}
        </>
      )}
    </ListBoxItem>
  )
}
