import { useTranslations } from 'use-intl'
import type { EditionRelationship } from '../../contract.ts'
import { firstName } from '../../../../platform/first-name.ts'
import { pairState } from './pair-state.ts'

/** Where a pair stands in a few words: on the screen, in the search and in the CSV alike. */
export function usePairWords() {
  const t = useTranslations('relationships.pairs')
  const turn = (pair: EditionRelationship) =>
    t(`turn.${pairState(pair)}`, { mentor: firstName(pair.mentor), mentee: firstName(pair.mentee) })
  return {
    turn,
    state: (pair: EditionRelationship) =>
      pair.status === 'proposed' ? `${t('states.proposed')} ${turn(pair)}` : t(`states.${pairState(pair)}`),
  }
}
