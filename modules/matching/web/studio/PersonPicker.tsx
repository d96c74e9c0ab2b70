import { useMemo, useState } from 'react'
import { Autocomplete, Button, Dialog, DialogTrigger, Input, ListBox, Popover } from 'react-aria-components'
import { SearchField, useFilter } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { ListOption } from '../../../../platform/web/design/ListOption.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Role } from '../../../programmes/contract.ts'
import { placeOf } from './people.ts'
import styles from './PersonPicker.module.css'
import { useStudio } from './studio-context.ts'

type PersonPickerProps = { role: Role; value: string | null; onChange: (memberId: string) => void }

/** Chooses one person of a side, inside a sentence; a few letters of the name are enough. */
export function PersonPicker({ role, value, onChange }: PersonPickerProps) {
  const t = useTranslations('matching.studio.whatIf')
  const { called } = useStudio()
  const [isOpen, setOpen] = useState(false)
  const name = value === null ? t(`none.${role}`) : called(value)
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className={styles.button!} aria-label={t(`pick.${role}`, { name })}>
        <span className={styles.name}>{name}</span>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Popover className={styles.popover!} offset={4}>
        <Dialog className={styles.dialog!} aria-label={t(`choose.${role}`)}>
          <People
            role={role}
            value={value}
            onChoose={(memberId) => {
              setOpen(false)
              onChange(memberId)
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type PeopleProps = { role: Role; value: string | null; onChoose: (memberId: string) => void }

// Apart, so that hundreds of names are put in order only when somebody wants to see them.
function People({ role, value, onChoose }: PeopleProps) {
  const t = useTranslations('matching.studio.whatIf')
  const { cohort } = useStudio()
  const { language } = useLanguage()
  const { contains } = useFilter({ sensitivity: 'base' })
  const options = useMemo(() => {
    const order = new Intl.Collator(language)
    return cohort.members
      .filter((member) => member.role === role)
      .toSorted((one, other) => order.compare(one.name, other.name))
      .map((member) => ({
        id: member.id,
        value: member.id,
        label: member.name,
        description: placeOf(member),
      }))
  }, [cohort, role, language])
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={t('search')} autoFocus className={styles.search!}>
        <Icon name="search" size={16} />
        <Input placeholder={t('search')} className={styles.input!} />
      </SearchField>
      <ListBox
        aria-label={t(`choose.${role}`)}
        className={styles.list!}
        items={options}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => {
          const [chosen] = keys === 'all' ? [] : [...keys]
          if (chosen !== undefined) onChoose(String(chosen))
        }}
        renderEmptyState={() => t('noMatch')}
      >
        {(option) => <ListOption option={option} />}
      </ListBox>
    </Autocomplete>
  )
}
