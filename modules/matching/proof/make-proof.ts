import type { Matched } from '../outcome.ts'
import type { ProofFile } from './proof-file.ts'

export function makeProof(matched: Matched): Promise<ProofFile> {
  return Promise.reject(new Error(`to come: ${matched.weekOf}`))
}
