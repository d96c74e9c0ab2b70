import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { Select } from '../../../../platform/web/design/Select.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import { ApplicationState, type ApplicationRow } from '../../contract.ts'
import { DecideButtons } from './DecideButtons.tsx'
import { useApplicationColumns } from './use-application-columns.tsx'
import { useCalled } from './use-called.ts'

type Props = {
  readonly editionId: string
  readonly applications: readonly ApplicationRow[]
  readonly isGraded: boolean
  readonly hidesNames: boolean
}
const roles = ['all', 'mentor', 'mentee'] as const
const states = ['all', 'waits', 'to-send', ...ApplicationState.options] as const
type Shown = (typeof states)[number]

const isShown = (shown: Shown, { state, toSend, waitsSince }: ApplicationRow) =>
  shown === 'all' ||
  (shown === 'waits' ? waitsSince !== null : shown === 'to-send' ? toSend !== null : state === shown)

/** Find, narrow, order, decide of one or of several, take all of it away as a CSV: without names where they are hidden. */
export function ApplicationsTable({ editionId, applications, isGraded, hidesNames }: Props) {
  const t = useTranslations('reviews.list')
  const navigate = useNavigate()
  const organisation = useOrganisation()
  const called = useCalled()
  const columns = useApplicationColumns({ isGraded, hidesNames })
  const [role, setRole] = useState<(typeof roles)[number]>('all')
  const [shown, setShown] = useState<Shown>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const rows = useMemo(
    () => applications.filter((row) => (role === 'all' || row.role === role) && isShown(shown, row)),
    [applications, role, shown],
  )
  // What is no longer in sight is no longer chosen: nobody decides of whom they do not see.
  const kept = rows.filter(({ id }) => chosen.has(id))
  const counts = (value: Shown) => applications.filter((row) => isShown(value, row)).length
  return (
    <DataTable
      label={t('label')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate(`/${organisation}/editions/${editionId}/applications/${id}`)}
      asLines={(row) => ({
        name: called(row),
        end: t(`states.${row.state}`),
        note: row.toSend ? t(`toSend.${row.toSend.decision}`) : t(`roles.${row.role}`),
      })}
      initialSort={{ column: isGraded ? 'mean' : 'since', direction: isGraded ? 'descending' : 'ascending' }}
      filters={
        <>
          <Select
            label={t('filters.role')}
            hideLabel
            size="compact"
            options={roles.map((value) => ({ value, label: t(`filters.roles.${value}`) }))}
            value={role}
            onChange={setRole}
          />
          <Select
            label={t('filters.state')}
            hideLabel
            size="compact"
            options={states
              .filter((value) => value === 'all' || value === shown || counts(value) > 0)
              .map((value) => ({ value, label: t(`filters.states.${value}`, { count: counts(value) }) }))}
            value={shown}
            onChange={setShown}
          />
        </>
      }
      csvName={t('csvName')}
      selection={{
        selected: new Set(kept.map(({ id }) => id)),
        onChange: setChosen,
        actions: (
          <DecideButtons editionId={editionId} applications={kept} onDone={() => setChosen(new Set())} />
        ),
      }}
    />
  )
}
