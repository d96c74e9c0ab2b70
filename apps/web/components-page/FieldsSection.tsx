import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '../../../platform/web/design/Checkbox.tsx'
import { CheckboxGroup } from '../../../platform/web/design/CheckboxGroup.tsx'
import { ComboBox } from '../../../platform/web/design/ComboBox.tsx'
import { FileDrop } from '../../../platform/web/design/FileDrop.tsx'
import { NumberField } from '../../../platform/web/design/NumberField.tsx'
import { RadioGroup } from '../../../platform/web/design/RadioGroup.tsx'
import { SearchField } from '../../../platform/web/design/SearchField.tsx'
import { Select } from '../../../platform/web/design/Select.tsx'
import { Slider } from '../../../platform/web/design/Slider.tsx'
import { Switch } from '../../../platform/web/design/Switch.tsx'
import { TextArea } from '../../../platform/web/design/TextArea.tsx'
import { TextField } from '../../../platform/web/design/TextField.tsx'
import { Sample } from './Sample.tsx'

const towns = ['Angers', 'Brest', 'Lorient', 'Nantes', 'Quimper', 'Rennes', 'Vannes'].map((town) => ({
  value: town,
  label: town,
}))

/** Everything that asks. */
export function FieldsSection() {
  const t = useTranslations('platform.components')
  const [goal, setGoal] = useState<'best' | 'everyone'>('best')
  return (
    <Sample title={t('fields')} stacked>
      <TextField label={t('name')} description={t('nameHelp')} autoComplete="off" />
      <TextField label={t('email')} type="email" errorMessage={t('emailError')} defaultValue="lea@" />
      <TextArea label={t('problem')} optional placeholder={t('problemHelp')} />
      <NumberField label={t('places')} defaultValue={2} minValue={0} maxValue={50} />
      <Select label={t('town')} options={towns} defaultValue="Nantes" />
      <ComboBox label={t('town')} options={towns} placeholder={t('typeTown')} />
      <RadioGroup
        label={t('goal')}
        value={goal}
        onChange={setGoal}
        options={[
          { value: 'best', label: t('best'), description: t('bestHelp') },
          { value: 'everyone', label: t('everyone'), description: t('everyoneHelp') },
        ]}
      />
      <CheckboxGroup
        label={t('towns')}
        options={towns.slice(0, 3)}
        defaultValue={['Brest']}
        orientation="horizontal"
      />
      <Checkbox description={t('charterHelp')}>{t('charter')}</Checkbox>
      <Switch apart defaultSelected>
        {t('rivals')}
      </Switch>
      <Slider label={t('criterion', { number: 1 })} colour={1} defaultValue={40} />
      <Slider label={t('criterion', { number: 2 })} colour={2} defaultValue={20} />
      <SearchField label={t('search')} />
      <FileDrop
        label={t('drop')}
        description={t('dropHelp')}
        accept={['.csv', '.xlsx']}
        onFile={() => undefined}
        onPasteText={() => undefined}
      />
    </Sample>
  )
}
