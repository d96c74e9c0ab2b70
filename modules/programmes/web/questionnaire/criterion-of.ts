/** Questions of the template that feed a criterion of another name, together with its main one. */
const feeds: Readonly<Record<string, string>> = {
  offers: 'needs',
  problem: 'needs',
  experience: 'needs',
  'gives-in-return': 'reciprocity',
  'wants-in-return': 'reciprocity',
}

/** The criterion that a question feeds and its default points out of 100, if it feeds any. */
export function criterionOf(
  question: string,
  weights: Readonly<Record<string, number>>,
): { id: string; points: number } | undefined {
  const id = feeds[question] ?? question
  const points = weights[id]
  return points === undefined ? undefined : { id, points }
}

/** What else an answer decides: who could never meet, how many places a mentor has. */
export function otherUseOf(question: string): 'veto' | 'places' | undefined {
  return others[question]
}

const others: Readonly<Record<string, 'veto' | 'places'>> = {
  'meeting-mode': 'veto',
  'mentees-wanted': 'places',
}
