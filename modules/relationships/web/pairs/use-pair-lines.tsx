import { useTranslations } from 'use-intl'
import type { TableLines } from '../../../../platform/web/design/data-table/DataTable.tsx'
import { serverNow } from '../../../../platform/web/now.ts'
import type { EditionRelationship } from '../../contract.ts'
import { daysSince } from '../days-since.ts'
import { PairBadge } from './PairStateBadge.tsx'
import { usePairWords } from './use-pair-words.ts'

/** A pair on a phone: both names and the state, then whose turn it is. */
export function usePairLines(): (pair: EditionRelationship) => TableLines {
  const t = useTranslations('relationships.pairs')
  const words = usePairWords()
  const ago = useTranslations('relationships')
  const proposed = ({ proposedAt }: EditionRelationship) =>
    `${t('proposedAt')} ${ago('ago', { days: daysSince(proposedAt, serverNow()) })}`
  return (pair) => ({
    name: t('both', { mentee: pair.mentee, mentor: pair.mentor }),
    end: <PairBadge pair={pair} />,
    note: pair.status === 'proposed' ? words.turn(pair) : proposed(pair),
  })
}
