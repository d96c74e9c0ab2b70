import { useTranslations } from 'use-intl'
import { DataTable } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { Disclosure } from '../../../../platform/web/design/Disclosure.tsx'
import type { MentorLoad } from '../../contract.ts'

/** What each mentor was asked, answered and carries, the most asked first: for the team alone. */
export function Loads({ loads }: { readonly loads: readonly MentorLoad[] }) {
  const t = useTranslations('insights.network.loads')
  if (loads.length === 0) return null
  return (
    <Disclosure level={2} title={t('title', { count: loads.length })}>
      <DataTable
        label={t('title', { count: loads.length })}
        rows={loads}
        rowKey={({ enrolmentId }) => enrolmentId}
        csvName={t('csvName')}
        initialSort={{ column: 'asked', direction: 'descending' }}
        columns={[
          { id: 'name', title: t('name'), value: ({ name }) => name, width: 200, isRowHeader: true },
          { id: 'asked', title: t('asked'), value: ({ asked }) => asked, width: 120 },
          {
            id: 'answered',
            title: t('answered'),
            value: ({ answered }) => answered,
            render: ({ answered, due }) => t('of', { answered, due }),
            width: 150,
          },
          { id: 'hours', title: t('hours'), value: ({ medianHours }) => medianHours ?? '', width: 150 },
          {
            id: 'places',
            title: t('places'),
            value: ({ taken }) => taken,
            render: ({ taken, capacity }) => t('of', { answered: taken, due: capacity }),
            width: 140,
          },
        ]}
      />
    </Disclosure>
  )
}
