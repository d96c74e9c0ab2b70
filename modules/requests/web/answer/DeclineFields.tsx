import { useTranslations } from 'use-intl'
import { RadioGroup } from '../../../../platform/web/design/RadioGroup.tsx'
import { TextField } from '../../../../platform/web/design/TextField.tsx'
import { DeclineReason, longestReasonLine } from '../../contract.ts'

export type Declining = { readonly reason: DeclineReason; readonly line: string }

type DeclineFieldsProps = {
  readonly value: Declining
  readonly onChange: (value: Declining) => void
}

/** A reason out of a short list, and a line where one likes: it says who reads it. */
export function DeclineFields({ value, onChange }: DeclineFieldsProps) {
  const t = useTranslations('requests')
  return (
    <>
      <RadioGroup
        label={t('decline.reason')}
        value={value.reason}
        onChange={(reason) => onChange({ ...value, reason })}
        options={DeclineReason.options.map((reason) => ({
          value: reason,
          label: t(`decline.reasons.${reason}`),
        }))}
      />
      <TextField
        label={t('decline.line')}
        description={t('decline.lineHelp')}
        optional
        value={value.line}
        onChange={(line) => onChange({ ...value, line })}
        maxLength={longestReasonLine}
      />
    </>
  )
}
