import { useState } from 'react'
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { FieldFrame } from '../../../../platform/web/design/FieldFrame.tsx'
import frame from '../../../../platform/web/design/FieldFrame.module.css'
import { ListOption } from '../../../../platform/web/design/ListOption.tsx'
import list from '../../../../platform/web/design/ListOption.module.css'
import { splitWords } from '../../../../platform/web/design/split-words.ts'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import type { ProfileValues } from './profile-values.ts'
import { townKey, useTowns } from './use-towns.ts'

export type CityFieldProps = BoundField<ProfileValues['place']> & { onTimeZone: (timeZone: string) => void }

/** A town of the embedded table, which gives distances and hours, or any other that the person writes. */
export function CityField({ value, onChange, onTimeZone, inputRef, ...props }: CityFieldProps) {
  const t = useTranslations('people.profile')
  const { words, control } = splitWords(props)
  // Kept once a town is chosen: a list that empties under its own choice would open again.
  const [typed, setTyped] = useState('')
  const towns = useTowns(typed)

  function write(text: string) {
    if (text === value.city) return
    setTyped(text)
    onChange({ city: text, latitude: null, longitude: null })
  }

  function choose(id: string) {
    const town = towns.find((one) => one.value === id)?.town
    if (!town) return
    onChange({ city: town.city, latitude: town.latitude, longitude: town.longitude })
    onTimeZone(town.timeZone)
  }

  return (
    <ComboBox
      {...control}
      items={towns.map((town) => ({ ...town, id: town.value }))}
      inputValue={value.city}
      onInputChange={write}
      value={townKey(value)}
      onChange={(key) => key !== null && choose(String(key))}
      allowsCustomValue
      allowsEmptyCollection
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <Input className={frame.input!} ref={inputRef} autoComplete="address-level2" />
      </FieldFrame>
      <Popover className={list.popover!} offset={4}>
        <ListBox<(typeof towns)[number] & { id: string }>
          className={list.list!}
          renderEmptyState={() => <div className={list.empty}>{t('unknownTown')}</div>}
        >
          {(option) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
