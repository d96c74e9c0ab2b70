import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextArea } from '../../../../platform/web/design/TextArea.tsx'
import type { ReportWords } from '../../contract.ts'

type ReportFieldsProps = {
  readonly value: ReportWords
  readonly onChange: (value: ReportWords) => void
}

/** Did it take place; what I brought, what I take away. */
export function ReportFields({ value, onChange }: ReportFieldsProps) {
  const t = useTranslations('immersion.tell')
  return (
    <>
      <RadioGroup
        label={t('happened')}
        orientation="horizontal"
        value={value.happened ? 'yes' : 'no'}
        onChange={(answer) => onChange({ ...value, happened: answer === 'yes' })}
        options={(['yes', 'no'] as const).map((one) => ({ value: one, label: t(one) }))}
      />
      <TextArea
        label={t('brought')}
        description={t('broughtHelp')}
        rows={2}
        maxLength={1000}
        value={value.brought}
        onChange={(brought) => onChange({ ...value, brought })}
      />
      <TextArea
        label={t('takesAway')}
        rows={2}
        maxLength={1000}
        value={value.takesAway}
        onChange={(takesAway) => onChange({ ...value, takesAway })}
      />
    </>
  )
}
