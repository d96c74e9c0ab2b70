const known = ['partner', 'days', 'date'] as const
export type FilledIn = Readonly<Record<(typeof known)[number], string | number>>

/** A lead's words with the names in them. What they wrote is no message format: nothing else in it is read. */
export function fillIn(text: string, values: FilledIn): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name) =>
    String({ ...values }[name as keyof FilledIn] ?? whole),
  )
}

/** A word between braces that nothing replaces would be read as it stands by everybody. */
export function whyNotWord(
  words: readonly string[],
  filledIn: readonly (keyof FilledIn)[] = known,
): 'unknown-placeholder' | undefined {
  const named = words.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name))
  return named.every((name) => filledIn.some((one) => one === name)) ? undefined : 'unknown-placeholder'
}
