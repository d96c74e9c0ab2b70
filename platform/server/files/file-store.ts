import type { Readable } from 'node:stream'
import type { UploadedFile } from '../../contract.ts'

/** Where files lie: a folder today, something else tomorrow. Each belongs to one organisation, and nothing is found under another. */
export type FileStore = {
  /** Reads it to its end; throws the refusals `too-large` and `empty-file`, and then keeps nothing. */
  keep(organisationId: string, content: Readable, mostBytes: number): Promise<UploadedFile>
  /** Undefined where it is no longer there. */
  open(organisationId: string, id: string): Promise<Readable | undefined>
  discard(organisationId: string, id: string): Promise<void>
}
