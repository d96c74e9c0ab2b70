import { threadId } from 'node:worker_threads'
import type { Task } from '../in-thread.ts'

export const countSlowly: Task<{ to: number }, number, number> = ({ to }, { onProgress }) => {
  let sum = 0
  for (let one = 1; one <= to; one++) {
    sum += one
    onProgress(one)
  }
  return sum
}

export const neverEnd: Task<null, never, 'begun'> = (_, { onProgress }) => {
  onProgress('begun')
  for (;;);
}

export const failAtOnce: Task<string, never, never> = (reason) => {
  throw new Error(reason)
}

export const whichThread: Task<null, number, never> = () => threadId
