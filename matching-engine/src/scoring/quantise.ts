/**
 * A vector of an embedder as integers from -127 to 127, scaled by its largest part, for the criterion `likeness`: kept in
 * a problem, it scores alike in every engine. An empty vector, and one of zeros, stays as it is. Throws RangeError where a
 * part is not a finite number.
 */
export function quantise(vector: ArrayLike<number>): number[] {
  const parts = Array.from(vector)
  if (!parts.every(Number.isFinite))
    throw new RangeError('A vector holds a part that is not a finite number.')
  const largest = parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0)
  // Plus zero, since minus zero would not survive JSON.
  return largest === 0
    ? parts.map(() => 0)
    : parts.map((part) => Math.floor((127 * part) / largest + 0.5) + 0)
}
