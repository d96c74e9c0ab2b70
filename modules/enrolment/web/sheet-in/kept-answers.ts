import type { OneOrTwo } from '../../sheet/index.ts'

type Answers = Readonly<Record<string, OneOrTwo>>

// The tab's own store: the same sheet comes back after a reload with what was answered of who is who.
const key = 'binome-who-is-who'

export function readKeptAnswers(): Answers {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Answers
  } catch {
    return {}
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(answers))
  } catch {
    // A full or forbidden store loses the answers; the screen works without it.
  }
}
