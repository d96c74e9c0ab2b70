/** Whether a cell looks like the first and last name of somebody: "Ada Lowry", "KERVELLA Noam", "Lowry, Ada". */
export function looksLikeWholeName(cell: string): boolean {
  const words = cell.trim().split(/\s+/)
  const named = words.filter((word) => !particles.has(word))
  return cell.length <= 60 && words.length <= 6 && named.length >= 2 && named.every(isNameWord)
}

/** Whether a cell may be a name, or a part of one: few words of letters, no address, no sentence. */
export function mayBeName(cell: string): boolean {
  return cell.length <= 80 && cell.split(/\s+/).length <= 6 && /\p{L}/u.test(cell) && !/[@\d;:!?/]/.test(cell)
}

function isNameWord(word: string): boolean {
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}’'`.-]*,?$/u.test(word)
}

const particles = new Set(
  "de du des da di do dos del della la le les van von der den el al bin ben ibn y e und ter ten d’ d'".split(
    ' ',
  ),
)
