import { useTranslations } from 'use-intl'
import { useParams } from 'react-router'
import { LinkButton } from '../../../../platform/web/design/LinkButton.tsx'
import { useOrganisation } from '../../../../platform/web/use-organisation.ts'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import type { StoppedPair } from '../../contract.ts'
import { ProposeButton } from './ProposeButton.tsx'

/** Who with whom, why not, and the button that tries again. */
export function useStoppedColumns(): Column<StoppedPair>[] {
  const t = useTranslations('relationships')
  const organisation = useOrganisation()
  const { editionId = '' } = useParams()
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
      // Of a pair that is or was one already, no place more makes another: the next round finds others for both.
      render: (pair) =>
        pair.reason === 'former' ? (
          <LinkButton size="small" href={`/${organisation}/editions/${editionId}/matching`}>
            {t('stopped.nextRound')}
          </LinkButton>
        ) : (
          <ProposeButton pair={pair} />
        ),
      width: 200,
    },
  ]
}
