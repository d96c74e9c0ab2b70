import { useTranslations } from 'use-intl'
import { useFormatter } from '../../../../platform/web/use-formatter.ts'
import { AvatarPair } from '../../../../platform/web/design/AvatarPair.tsx'
import type { Column } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { Parts } from '../../../../platform/web/Parts.tsx'
import { pairActs } from '../pair/room/slots.ts'
import type { EditionRelationship } from '../../contract.ts'
import { serverNow } from '../../../../platform/web/now.ts'
import { daysSince } from '../days-since.ts'
import { PairStateBadge } from './PairStateBadge.tsx'
import styles from './PairsPage.module.css'
import { TakeBackButton } from './TakeBackButton.tsx'
import { usePairWords } from './use-pair-words.ts'

/** Who with whom, where it stands, since when. */
export function usePairColumns(): Column<EditionRelationship>[] {
  const t = useTranslations('relationships.pairs')
  const format = useFormatter()
  const words = usePairWords()
  const ago = useTranslations('relationships')
  return [
    {
      id: 'mentee',
      title: t('mentee'),
      value: (pair) => pair.mentee,
      render: (pair) => (
        <span className={styles.names}>
          <AvatarPair first={pair.mentor} second={pair.mentee} size="small" />
          <strong>{pair.mentee}</strong>
        </span>
      ),
      width: 230,
      isRowHeader: true,
    },
    { id: 'mentor', title: t('mentor'), value: (pair) => pair.mentor, width: 180 },
    {
      id: 'state',
      title: t('state'),
      value: words.state,
      render: (pair) => <PairStateBadge pair={pair} />,
      width: 320,
    },
    {
      id: 'proposedAt',
      title: t('proposedAt'),
      value: (pair) => pair.proposedAt,
      render: (pair) => (
        <span title={format.dateTime(new Date(pair.proposedAt), { dateStyle: 'long', timeStyle: 'short' })}>
          {ago('ago', { days: daysSince(pair.proposedAt, serverNow()) })}
        </span>
      ),
      width: 140,
    },
    {
      id: 'act',
      title: t('act'),
      value: () => '',
      render: (pair) => (
        <>
          {pair.status === 'proposed' && <TakeBackButton pair={pair} />}
          {pair.status === 'active' && <Parts of={pairActs} pair={pair} />}
        </>
      ),
      width: 130,
    },
  ]
}
