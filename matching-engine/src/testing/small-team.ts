import { createRowsAnswerer } from '../large/answer-rows.ts'
import type { Team } from '../large/team.ts'

/** Workers that are none: each has an answerer of its own and reads blocks of `width` mentors. */
export function smallTeam(size: number, width?: number): Team {
  const answerers = Array.from({ length: size }, () => createRowsAnswerer(width))
  return { size, ask: async (worker, question) => answerers[worker]!(structuredClone(question)) }
}
