import type { Readable } from 'node:stream'
import type { UploadedFile } from '../../contract.ts'

/** Where files lie: a folder today, something else tomorrow. Each belongs to one organisation, and nothing is found under another. */
export type FileStore = {
  /** Reads it to its end; throws the refusals `too-large` and `empty-file`, and then keeps nothing. */
  keep(organisationId: string, content: Readable, mostBytes: number): Promise<UploadedFile>
  /** Undefined where it is no longer there. */
  open(organisationId: string, id: string): Promise<Readable | undefined>
  /** The ids of those that were kept so many hours ago or more, by the real time of the disk whatever the clock of the day says. */
  listOlder(organisationId: string, hours: number): Promise<readonly string[]>
  /** What a crash left of files that never came whole. */
  discardOldParts(organisationId: string, hours: number): Promise<void>
  discard(organisationId: string, id: string): Promise<void>
}
