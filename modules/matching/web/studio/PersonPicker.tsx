import { useMemo } from 'react'
import {
  Autocomplete,
  Button,
  Input,
  ListBox,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { Icon } from '../../../../platform/web/design/Icon.tsx'
import { ListOption } from '../../../../platform/web/design/ListOption.tsx'
import { useLanguage } from '../../../../platform/web/messages.tsx'
import type { Role } from '../../../programmes/contract.ts'
import { placeOf, shortName } from './people.ts'
import styles from './PersonPicker.module.css'
import { useStudio } from './studio-context.ts'

type PersonPickerProps = { role: Role; value: string | null; onChange: (memberId: string) => void }

/** Chooses one person of a side, inside a sentence; a few letters of the name are enough. */
export function PersonPicker({ role, value, onChange }: PersonPickerProps) {
  const t = useTranslations('matching.studio.whatIf')
  const { cohort, memberOf } = useStudio()
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
    <Select
      aria-label={t(`pick.${role}`)}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      className={styles.picker!}
    >
      <Button className={styles.button!}>
        <SelectValue className={styles.name!}>
          {value === null ? t(`none.${role}`) : shortName(memberOf(value).name)}
        </SelectValue>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Popover className={styles.popover!} offset={4}>
        <Autocomplete filter={contains}>
          <SearchField aria-label={t('search')} autoFocus className={styles.search!}>
            <Icon name="search" size={16} />
            <Input placeholder={t('search')} className={styles.input!} />
          </SearchField>
          <ListBox className={styles.list!} items={options} renderEmptyState={() => t('noMatch')}>
            {(option) => <ListOption option={option} />}
          </ListBox>
        </Autocomplete>
      </Popover>
    </Select>
  )
}
