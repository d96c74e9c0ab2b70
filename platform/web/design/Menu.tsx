import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  Text,
} from 'react-aria-components'
import { Icon } from './Icon.tsx'
import type { IconName } from './icon-paths.ts'
import list from './ListOption.module.css'
import styles from './Menu.module.css'

export type MenuEntry =
  | ({
      id: string
      label: string
      icon?: IconName
      description?: ReactNode
      danger?: boolean
      isDisabled?: boolean
    } & ({ onAction: () => void; href?: never } | { href: string; onAction?: never }))
  | {
      id: string
      title: string
      /** A choice inside the menu: one of these is ticked. */
      options: readonly { value: string; label: string }[]
      value: string
      onChange: (value: string) => void
    }
  | { id: string; separator: true }

/** A button (the child) that opens a list of actions. */
export function Menu({
  label,
  entries,
  children,
}: {
  label: string
  entries: readonly MenuEntry[]
  children: ReactElement
}) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={list.popover!} offset={6}>
        <AriaMenu aria-label={label} className={list.list!}>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  if ('separator' in entry) return <Separator className={styles.separator!} />
  if ('options' in entry) return <Choice entry={entry} />
  const { id, label, icon, description, danger, isDisabled = false } = entry
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      {...(entry.href === undefined ? { onAction: entry.onAction } : { href: entry.href })}
      className={`${list.option} ${danger ? styles.danger : ''}`}
    >
      <span className={styles.start}>
        {icon && <Icon name={icon} size={18} />}
        <span className={list.words}>
          <Text slot="label">{label}</Text>
          {description && (
            <Text slot="description" className={list.description!}>
              {description}
            </Text>
          )}
        </span>
      </span>
    </MenuItem>
  )
}

function Choice({ entry }: { entry: Extract<MenuEntry, { options: unknown }> }) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[entry.value]}
      onSelectionChange={(keys) => keys !== 'all' && entry.onChange(String([...keys][0]))}
    >
      <Header className={styles.header!}>{entry.title}</Header>
      {entry.options.map((option) => (
        <MenuItem key={option.value} id={option.value} textValue={option.label} className={list.option!}>
          {({ isSelected }) => (
            <>
              <Text slot="label">{option.label}</Text>
              {isSelected && <Icon name="check" size={18} />}
            </>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  )
}
