import { fold } from '../../fold.ts'

/** The place that a cell gives: "1", "2nd", "Rank 3", « 1er choix », "Second choice". Null where it gives none. */
export function readRank(cell: string): number | null {
  const known = read.get(cell)
  if (known !== undefined) return known
  const rank = rankIn(fold(cell))
  if (read.size > 5_000) read.clear()
  read.set(cell, rank)
  return rank
}

const read = new Map<string, number | null>()

function rankIn(text: string): number | null {
  const words = text
    .split(' ')
    .filter((word) => !around.has(word))
    .join(' ')
  const inWords = ordinals.get(words)
  if (inWords !== undefined) return inWords
  const figures = /^(\d{1,2})(?: ?(?:st|nd|rd|th|er|ere|re|e|eme|nde|o))?$/.exec(words)
  const rank = figures === null ? 0 : Number(figures[1])
  return rank >= 1 ? rank : null
}

const around = new Set(
  'rank ranking rang choice choix place priority priorite preference n no number numero my mon le la the'.split(
    ' ',
  ),
)

const ordinals = new Map(
  [
    'first premier premiere',
    'second deuxieme seconde',
    'third troisieme',
    'fourth quatrieme',
    'fifth cinquieme',
    'sixth sixieme',
    'seventh septieme',
    'eighth huitieme',
    'ninth neuvieme',
    'tenth dixieme',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
)
