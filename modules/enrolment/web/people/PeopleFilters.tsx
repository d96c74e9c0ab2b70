import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { EnrolmentRow } from '../../contract.ts'

export type RoleShown = 'all' | EnrolmentRow['role']
export type StatusShown = 'all' | EnrolmentRow['status']

type FilterProps<Value> = { value: Value; onChange: (value: Value) => void }

export function RoleFilter(props: FilterProps<RoleShown>) {
  const t = useTranslations('enrolment.people.filters')
  const options = (['all', 'mentor', 'mentee'] as const).map((value) => ({
    value,
    label: t(`roles.${value}`),
  }))
  return <Select {...props} label={t('role')} hideLabel size="compact" options={options} />
}

export function StatusFilter(props: FilterProps<StatusShown>) {
  const t = useTranslations('enrolment.people.filters')
  const options = (['all', 'enrolled', 'withdrawn'] as const).map((value) => ({
    value,
    label: t(`statuses.${value}`),
  }))
  return <Select {...props} label={t('status')} hideLabel size="compact" options={options} />
}
