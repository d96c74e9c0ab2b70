type Sent = { readonly answer: 'accepted' | 'change' | null; readonly isLatest: boolean }

/** A version is answered once, the latest alone, and a change says which. */
export function whyNotAnswer(
  { answer, isLatest }: Sent,
  said: { readonly answer: 'accepted' | 'change'; readonly word: string },
): 'already-answered' | 'newer-version' | 'no-word' | undefined {
  if (!isLatest) return 'newer-version'
  if (answer !== null) return 'already-answered'
  return said.answer === 'change' && said.word === '' ? 'no-word' : undefined
}
