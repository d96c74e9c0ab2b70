import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../platform/web/use-formatter.ts'
import type { Column } from '../../../platform/web/design/data-table/DataTable.tsx'
import type { FollowedPair } from '../contract.ts'
import { useLineWords } from './use-line-words.ts'

/** What each line of the page says, a column each: the state and its reason, whom it waits for, what is counted. */
export function useFollowUpColumns(): Column<FollowedPair>[] {
  const t = useTranslations('insights.handOut')
  const format = useFormatter()
  const words = useLineWords()
  const names = (parties: FollowedPair['parties']) => parties.map(({ name }) => name).join(', ')
  return [
    { id: 'pair', title: t('columns.pair'), value: (pair) => words.names(pair) },
    { id: 'state', title: t('columns.state'), value: ({ state }) => t(`states.${state}`) },
    { id: 'why', title: t('columns.why'), value: (pair) => words.why(pair) },
    { id: 'days', title: t('columns.days'), value: ({ days }) => days },
    { id: 'byBoth', title: t('columns.byBoth'), value: ({ held }) => held.byBoth },
    { id: 'byOne', title: t('columns.byOne'), value: ({ held }) => held.byOne },
    { id: 'unconfirmed', title: t('columns.unconfirmed'), value: ({ unconfirmed }) => unconfirmed },
    {
      id: 'next',
      title: t('columns.next'),
      value: ({ nextAt }) => (nextAt ? format.dateTime(new Date(nextAt), { dateStyle: 'short' }) : null),
    },
    {
      id: 'waitsFor',
      title: t('columns.waitsFor'),
      value: ({ parties }) => names(parties.filter(({ isAwaited }) => isAwaited)),
    },
  ]
}
