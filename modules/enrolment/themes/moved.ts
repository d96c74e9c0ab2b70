type Answers = Readonly<Record<string, unknown>>

/** Which theme each merged one became. */
export type Merged = Readonly<Record<string, string>>

/** The answers once those themes are one: each in the place of the first of the two; null where nothing moves. */
export function movedAnswers(
  answers: Answers,
  questionKeys: readonly string[],
  merged: Merged,
): Record<string, unknown> | null {
  const changed = questionKeys.flatMap((key) => {
    const answer = answers[key]
    const after = moved(answer, merged)
    return JSON.stringify(after) === JSON.stringify(answer) ? [] : [[key, after] as const]
  })
  return changed.length === 0 ? null : { ...answers, ...Object.fromEntries(changed) }
}

function moved(answer: unknown, merged: Merged): unknown {
  if (typeof answer === 'string') return merged[answer] ?? answer
  if (!Array.isArray(answer)) return answer
  const chosen: unknown[] = answer.map((one) => (typeof one === 'string' ? (merged[one] ?? one) : one))
  return [...new Set(chosen)]
}

/** Whose answers name a theme, in any of those questions. */
export const names = (answers: Answers, questionKeys: readonly string[], theme: string): boolean =>
  questionKeys.some((key) => {
    const answer = answers[key]
    return Array.isArray(answer) ? answer.includes(theme) : answer === theme
  })
