/**
 * An assignment problem: who may be paired with whom, and with what score. Compressed rows: the arcs of mentee
 * `i` are `rowStart[i]` to `rowStart[i + 1] - 1`, with ascending `column` (a mentor's index) and `score`
 * (0 to 10 000). `lockedArcs` are indices of arcs, ascending. May be posted to a worker as it is.
 */
export type Instance = {
  readonly menteeIds: readonly string[]
  readonly mentorIds: readonly string[]
  /** What decides among equals instead of the ids, one for each of them. */
  readonly menteeKeys?: readonly string[]
  readonly mentorKeys?: readonly string[]
  readonly wants: Int32Array
  readonly min: Int32Array
  readonly max: Int32Array
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly score: Uint16Array
  readonly lockedArcs: Int32Array
}
