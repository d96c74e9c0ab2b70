import { useTranslations } from 'use-intl'
import { Select } from '../../../../platform/web/design/Select.tsx'
import type { EnrolmentRow } from '../../contract.ts'

export type PeopleFilter = { role: 'all' | EnrolmentRow['role']; status: 'all' | EnrolmentRow['status'] }
export const noFilter: PeopleFilter = { role: 'all', status: 'all' }

export function PeopleFilters({
  value,
  onChange,
}: {
  value: PeopleFilter
  onChange: (value: PeopleFilter) => void
}) {
  const t = useTranslations('enrolment.people.filters')
  return (
    <>
      <Select
        label={t('role')}
        hideLabel
        size="compact"
        options={(['all', 'mentor', 'mentee'] as const).map((role) => ({
          value: role,
          label: t(`roles.${role}`),
        }))}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
      />
      <Select
        label={t('status')}
        hideLabel
        size="compact"
        options={(['all', 'enrolled', 'withdrawn'] as const).map((status) => ({
          value: status,
          label: t(`statuses.${status}`),
        }))}
        value={value.status}
        onChange={(status) => onChange({ ...value, status })}
      />
    </>
  )
}
