import { useState } from 'react'
import { ComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import { FieldFrame } from '../../../../platform/web/design/FieldFrame.tsx'
import frame from '../../../../platform/web/design/FieldFrame.module.css'
import { ListOption } from '../../../../platform/web/design/ListOption.tsx'
import list from '../../../../platform/web/design/ListOption.module.css'
import { splitWords } from '../../../../platform/web/design/split-words.ts'
import type { BoundField } from '../../../../platform/web/forms/Field.tsx'
import type { ProfileValues } from './profile-values.ts'
import { useTowns } from './use-towns.ts'

export type CityFieldProps = BoundField<ProfileValues['place']> & { onTimeZone: (timeZone: string) => void }

/** A town of the embedded table, which gives distances and hours, or any other that the person writes. */
export function CityField({ value, onChange, onTimeZone, inputRef, ...props }: CityFieldProps) {
  const { words, control } = splitWords(props)
  const [isTyped, setIsTyped] = useState(false)
  const towns = useTowns(isTyped ? value.city : '')

  function write(text: string) {
    if (text === value.city) return
    setIsTyped(true)
    onChange({ city: text, latitude: null, longitude: null })
  }

  function choose(id: string) {
    const town = towns.find((one) => one.value === id)?.town
    if (!town) return
    setIsTyped(false)
    onChange({ city: town.city, latitude: town.latitude, longitude: town.longitude })
    onTimeZone(town.timeZone)
  }

  return (
    <ComboBox
      {...control}
      items={towns.map((town) => ({ ...town, id: town.value }))}
      inputValue={value.city}
      onInputChange={write}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      allowsCustomValue
      className={frame.field!}
    >
      <FieldFrame words={words}>
        <Group>
          <Input className={frame.input!} ref={inputRef} autoComplete="address-level2" />
        </Group>
      </FieldFrame>
      <Popover className={list.popover!} offset={4}>
        <ListBox<(typeof towns)[number] & { id: string }> className={list.list!}>
          {(option) => <ListOption option={option} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
