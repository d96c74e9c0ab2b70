/** Whose each arc is, from the starts of the rows. */
export function menteesOfArcs(rowStart: Int32Array): Int32Array {
  const menteeOf = new Int32Array(rowStart[rowStart.length - 1]!)
  for (let mentee = 0; mentee + 1 < rowStart.length; mentee++) {
    menteeOf.fill(mentee, rowStart[mentee], rowStart[mentee + 1])
  }
  return menteeOf
}
