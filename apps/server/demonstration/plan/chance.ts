/** A number from 0 below `below`, the same each time for the same words: FNV-1a, stirred so that near words part. */
export function chance(words: string, below: number): number {
  let hash = 2_166_136_261
  for (const character of words) hash = Math.imul(hash ^ character.codePointAt(0)!, 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_917)
  return ((hash ^ (hash >>> 16)) >>> 0) % below
}
