import type { Share } from '../../outcome/share.ts'

/** The share of pairs with the property, to be read: the whole counts decide whether a quota is kept. */
export function percentHaving({ pairsHaving, pairs }: Pick<Share, 'pairsHaving' | 'pairs'>): number {
  return Math.round((100 * pairsHaving) / Math.max(1, pairs))
}
