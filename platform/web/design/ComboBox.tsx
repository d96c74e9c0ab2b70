import type { Ref } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { classNames } from './class-names.ts'
import styles from './ComboBox.module.css'
import { FieldFrame, type FieldProps } from './FieldFrame.tsx'
import frame from './FieldFrame.module.css'
import { Icon } from './Icon.tsx'
import { ListOption, type Option } from './ListOption.tsx'
import list from './ListOption.module.css'
import { splitWords } from './split-words.ts'

export type ComboBoxProps<Value extends string> = FieldProps & {
  options: readonly Option<Value>[]
  value?: Value | null
  defaultValue?: Value
  onChange?: (value: Value | null) => void
  onBlur?: () => void
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
}

/** One choice in a long list, found by typing a part of its label. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { options, onChange, inputRef, placeholder, ...others } = props
  const t = useTranslations('platform.form')
  const { words, control } = splitWords(others)
  return (
    <AriaComboBox
      {...control}
      defaultItems={options.map((option) => ({ ...option, id: option.value }))}
      onChange={(key) => onChange?.(key === null ? null : (String(key) as Value))}
      allowsEmptyCollection
      menuTrigger="focus"
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <Group className={classNames(frame.input, styles.group)}>
          <Input className={styles.input!} ref={inputRef ?? null} {...(placeholder ? { placeholder } : {})} />
          <Button className={styles.open!}>
            <Icon name="chevron-down" size={16} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={list.popover!} offset={4}>
        <ListBox<Option & { id: string }>
          className={list.list!}
          renderEmptyState={() => <div className={list.empty}>{t('noOption')}</div>}
        >
          {(option) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}
