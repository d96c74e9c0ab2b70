import { answerSolve, emptyMemory } from './solving/answer-solve.ts'
import type { SolveReply, SolveRequest } from './solving/solve-protocol.ts'

// The scored cohort lives here, so that a slider never waits for the screen nor the screen for a slider.
const memory = emptyMemory()

addEventListener('message', ({ data }: MessageEvent<SolveRequest>) => {
  answerSolve(memory, data.kind, data.ask).then(
    (answer) => reply({ id: data.id, answer }),
    (error: unknown) => reply({ id: data.id, fault: error instanceof Error ? error.message : String(error) }),
  )
})

function reply(message: SolveReply): void {
  postMessage(message)
}
