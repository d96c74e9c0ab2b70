import { useTranslations } from 'use-intl'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { StoppedPair } from '../../contract.ts'
import { ProposeButton } from './ProposeButton.tsx'

/** Who with whom, why not, and the button that tries again. */
export function useStoppedColumns(): Column<StoppedPair>[] {
  const t = useTranslations('relationships')
  return [
    { id: 'mentee', title: t('pairs.mentee'), value: ({ mentee }) => mentee, width: 200, isRowHeader: true },
    { id: 'mentor', title: t('pairs.mentor'), value: ({ mentor }) => mentor, width: 180 },
    {
      id: 'why',
      title: t('stopped.why'),
      value: (pair) => t(`stopped.reasons.${pair.reason}`, { name: pair[pair.concerns] }),
      width: 300,
    },
    {
      id: 'again',
      title: t('stopped.whatToDo'),
      value: () => '',
      render: (pair) => <ProposeButton pair={pair} />,
      width: 200,
    },
  ]
}
