import national from './national.json' with { type: 'json' }

type Invented = { readonly answers: Record<string, unknown>; readonly quotable: readonly string[] }

/** So many answers of which so many say yes to the headline; the same at each call. */
export function inventedAnswers(wanted: {
  readonly answered: number
  readonly clearer: number
  readonly seed: number
}): Invented[] {
  const chance = chances(wanted.seed)
  const helps = ['listened', 'trade', 'contacts', 'confidence']
  return Array.from({ length: wanted.answered }, (_, at) => {
    const isClearer = at < wanted.clearer
    const clearer = isClearer ? (chance() < 0.51 ? 'fully' : 'rather') : chance() < 0.6 ? 'rather-not' : 'no'
    const helped = helps.filter(() => chance() < (isClearer ? 0.45 : 0.15))
    const hasWords = chance() < 0.02
    return {
      answers: {
        clearer,
        helped: helped.length > 0 ? helped : ['nothing'],
        ...(chance() < 0.93 && { again: chance() < (isClearer ? 0.95 : 0.5) ? 'yes' : 'no' }),
        ...(hasWords && { words: national.quotes[Math.floor(chance() * national.quotes.length)] }),
      },
      quotable: hasWords && chance() < 0.7 ? ['words'] : [],
    }
  })
}

/** Numbers from 0 to 1 (Park and Miller 1988), that look drawn and are not. */
function chances(seed: number): () => number {
  let state = seed * 7919
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
