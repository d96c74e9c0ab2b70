import { createRowsAnswerer } from '../large/answer-rows.ts'
import type { ReadingOptions } from '../large/row-reader.ts'
import type { Team } from '../large/team.ts'

/** Workers that are none: each has an answerer of its own. */
export function smallTeam(size: number, options: ReadingOptions = {}): Team {
  const answerers = Array.from({ length: size }, () => createRowsAnswerer(options))
  return { size, ask: async (worker, question) => answerers[worker]!(structuredClone(question)) }
}
