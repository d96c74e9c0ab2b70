import { canonicalJson } from 'matching-engine'
import { havingAmong } from '../quotas/arcs/having-among.ts'
import { digestOfNumbers } from './digest-of-numbers.ts'
import type { MadeAgain } from './instance-again.ts'
import type { ProofFile } from './proof-file.ts'
import type { ProofDoubt } from './proof-verdict.ts'

/** The first thing in which what was made again is not what the proof speaks of; null where all of it is. */
export async function whatDiffers(
  { proof, apart, underQuotas }: ProofFile,
  { instance, quotas }: MadeAgain,
): Promise<ProofDoubt | null> {
  const { wants, min, max, rowStart, column, score, lockedArcs } = instance
  const has = (name: string, numbers: ArrayLike<number>) => isSame(proof[name], numbers)
  if (lengthOf(proof['wants']) !== wants.length || lengthOf(proof['max']) !== max.length)
    return 'people-differ'
  if (!has('wants', wants) || !has('min', min) || !has('max', max)) return 'places-differ'
  const hasPairs = apart === null ? has('column', column) : apart.column === (await digestOfNumbers(column))
  if (!has('rowStart', rowStart) || !hasPairs) return 'pairs-differ'
  const hasScores = apart === null ? has('score', score) : apart.score === (await digestOfNumbers(score))
  if (!hasScores) return 'scores-differ'
  if (!has('lockedArcs', lockedArcs)) return 'locks-differ'
  const having = havingAmong(arcsIn(proof['chosenArcs']), quotas)
  return canonicalJson(having) === canonicalJson(underQuotas?.having ?? []) ? null : 'shares-differ'
}

function arcsIn(list: unknown): number[] {
  return Array.isArray(list) ? list.filter((arc) => typeof arc === 'number') : []
}

function lengthOf(list: unknown): number | null {
  return Array.isArray(list) ? list.length : null
}

function isSame(list: unknown, numbers: ArrayLike<number>): boolean {
  if (!Array.isArray(list) || list.length !== numbers.length) return false
  return list.every((value, at) => value === numbers[at])
}
