import { useMemo } from 'react'
import { useParams } from 'react-router'
import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { EnrolmentRow } from '../../contract.ts'
import { Completeness } from './Completeness.tsx'
import { PersonCell } from './PersonCell.tsx'
import { useKnownOrigins } from './use-known-origins.ts'

/** Who, as what, from where, with how many places, how complete and how fresh. */
export function usePeopleColumns(): Column<EnrolmentRow>[] {
  const t = useTranslations('enrolment.people')
  const origin = useTranslations('enrolment.call.origin')
  const format = useFormatter()
  const editionId = useParams().editionId!
  const origins = useKnownOrigins(editionId)
  // Kept between renders: the table would draw its thousands of cells again for each new list.
  return useMemo(
    () => [
      {
        id: 'name',
        title: t('name'),
        // Found by either; the CSV has a column for each.
        value: ({ name, email }) => (email ? `${name} ${email}` : name),
        render: (row) => <PersonCell row={row} />,
        isRowHeader: true,
        width: 215,
      },
      { id: 'role', title: t('role'), value: ({ role }) => t(`roles.${role}`), width: 90 },
      { id: 'city', title: t('city'), value: ({ city }) => city, width: 100 },
      { id: 'jobTitle', title: t('jobTitle'), value: ({ jobTitle }) => jobTitle, width: 150 },
      {
        id: 'places',
        title: t('places'),
        value: ({ capacityPairs }) => capacityPairs,
        align: 'end',
        width: 72,
      },
      {
        id: 'answered',
        title: t('answered'),
        value: ({ answered, asked }) => (asked === 0 ? null : Math.round((100 * answered) / asked)),
        render: (row) => <Completeness row={row} />,
        width: 128,
      },
      {
        id: 'status',
        title: t('status'),
        value: ({ status }) => t(`statuses.${status}`),
        render: ({ status }) =>
          status === 'withdrawn' ? <Badge>{t('statuses.withdrawn')}</Badge> : t('statuses.enrolled'),
        width: 96,
      },
      {
        id: 'origin',
        title: origin('title'),
        value: ({ id, appliedAt }) => origins.get(id) ?? (appliedAt === null ? null : origin('call')),
        width: 120,
      },
      {
        id: 'updatedAt',
        title: t('updatedAt'),
        value: ({ updatedAt }) => updatedAt,
        render: ({ updatedAt }) => format.dateTime(new Date(updatedAt), { day: 'numeric', month: 'short' }),
        width: 96,
      },
    ],
    [t, origin, format, origins],
  )
}
