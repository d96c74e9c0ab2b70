import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Badge } from '../../../../platform/web/design/Badge.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import type { ApplicationRow } from '../../contract.ts'
import { toneOf } from '../tone-of.ts'
import { Grade } from './Grade.tsx'
import { useCalled } from './use-called.ts'

type Shown = { readonly isGraded: boolean; readonly hidesNames: boolean }

/** Who, as what, from where, since when, how graded, where it stands, and what is written for them. */
export function useApplicationColumns({ isGraded, hidesNames }: Shown): Column<ApplicationRow>[] {
  const t = useTranslations('reviews.list')
  const format = useFormatter()
  const called = useCalled()
  return useMemo(() => {
    const all: (Column<ApplicationRow> | false)[] = [
      { id: 'name', title: t('columns.name'), value: (row) => called(row), isRowHeader: true, width: 190 },
      { id: 'role', title: t('columns.role'), value: ({ role }) => t(`roles.${role}`), width: 90 },
      !hidesNames && {
        id: 'email',
        title: t('columns.email'),
        value: ({ email }: ApplicationRow) => email,
        width: 190,
      },
      !hidesNames && {
        id: 'city',
        title: t('columns.city'),
        value: ({ city }: ApplicationRow) => city,
        width: 100,
      },
      {
        id: 'since',
        title: t('columns.since'),
        value: ({ waitsSince }) => waitsSince,
        render: ({ waitsSince }) =>
          waitsSince && format.dateTime(new Date(waitsSince), { day: 'numeric', month: 'short' }),
        width: 100,
      },
      isGraded && {
        id: 'mean',
        title: t('columns.mean'),
        value: ({ grades }: ApplicationRow) => grades.mean,
        render: ({ grades }: ApplicationRow) => <Grade grades={grades} />,
        width: 170,
      },
      isGraded && {
        id: 'given',
        title: t('columns.given'),
        value: ({ grades }: ApplicationRow) => grades.given,
        render: ({ grades: { given, readers } }: ApplicationRow) => t('givenOf', { given, readers }),
        width: 90,
      },
      {
        id: 'state',
        title: t('columns.state'),
        value: ({ state }) => t(`states.${state}`),
        render: ({ state }) => <Badge tone={toneOf(state)}>{t(`states.${state}`)}</Badge>,
        width: 140,
      },
      {
        id: 'toSend',
        title: t('columns.toSend'),
        value: ({ toSend }) => (toSend ? t(`toSend.${toSend.decision}`) : null),
        width: 120,
      },
    ]
    return all.filter((column) => column !== false)
  }, [t, format, called, isGraded, hidesNames])
}
