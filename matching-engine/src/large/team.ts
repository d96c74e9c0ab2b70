import { createRowsAnswerer, type RowsAnswer, type RowsQuestion } from './answer-rows.ts'

/**
 * Who reads rows: `size` workers, each with a `createRowsAnswerer` of its own that answers its questions in their order.
 * The engine starts no worker; its caller does. How many there are changes no bit of a result.
 */
export type Team = {
  readonly size: number
  readonly ask: (worker: number, question: RowsQuestion) => Promise<RowsAnswer>
}

/** Nobody else: rows are read here, and between two questions whatever waits may run. */
export function aloneTeam(): Team {
  const answer = createRowsAnswerer()
  return { size: 1, ask: async (_, question) => answer(question) }
}

/** Everyone is asked the same. */
export function askAll(team: Team, question: RowsQuestion): Promise<RowsAnswer[]> {
  return Promise.all(Array.from({ length: team.size }, (_, worker) => team.ask(worker, question)))
}

/**
 * Shares `turns` out in pieces; whoever is ready takes the next. Answers come back in the order of the pieces.
 * `onAnswer` is told how many turns are done, and may throw.
 */
export async function shareOut(
  team: Team,
  turns: number,
  question: (from: number, to: number) => RowsQuestion,
  onAnswer: (done: number) => void,
): Promise<RowsAnswer[]> {
  const pieces = team.size * Math.max(1, Math.round(turns / team.size / turnsAtOnce))
  const edge = (piece: number) => Math.floor((turns * piece) / pieces)
  const answers: RowsAnswer[] = Array.from({ length: pieces })
  let [next, done] = [0, 0]
  const work = async (worker: number) => {
    while (next < pieces) {
      const piece = next++
      // One after the other: that is what a worker can do.
      answers[piece] = await team.ask(worker, question(edge(piece), edge(piece + 1)))
      done += edge(piece + 1) - edge(piece)
      onAnswer(done)
    }
  }
  await Promise.all(Array.from({ length: team.size }, (_, worker) => work(worker)))
  return answers
}

/** Rows kept for a block of mentors are made once for so many mentees; a caller hears of progress as often. */
const turnsAtOnce = 6000
