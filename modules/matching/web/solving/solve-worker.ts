import type { MatchingProgress } from '../../rules.ts'
import { answerSolve, emptyMemory } from './answer-solve.ts'
import type { SolveReply, SolveRequest } from './solve-protocol.ts'

// The scored cohort lives here, so that a slider never waits for the screen nor the screen for a slider.
const memory = emptyMemory()
// A slider's quick answer is not to be slowed down by news that nobody would see.
const msBetweenNews = 100

addEventListener('message', ({ data }: MessageEvent<SolveRequest>) => {
  let toldAt = performance.now()
  const onProgress = (progress: MatchingProgress) => {
    // Of HiGHS there is little news, and it may be long in coming.
    const isSoon = performance.now() - toldAt < msBetweenNews
    if (isSoon && progress.step !== 'quotas') return
    toldAt = performance.now()
    reply({ id: data.id, progress })
  }
  answerSolve(memory, data.kind, data.ask, onProgress).then(
    (answer) => reply({ id: data.id, answer }),
    (error: unknown) => reply({ id: data.id, fault: error instanceof Error ? error.message : String(error) }),
  )
})

function reply(message: SolveReply): void {
  postMessage(message)
}
