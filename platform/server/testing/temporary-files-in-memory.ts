import { accessSync, constants, statfsSync } from 'node:fs'
import { freemem } from 'node:os'

const folder = '/dev/shm'
const enoughBytes = 4 * 1024 ** 3

/**
 * Temporary files in memory, for this process and those that it starts: a tenth of a run went into databases whose files
 * nobody reads again. Where the machine has no such folder, or less than 4 GB free, or has been told where, they stay.
 */
export function keepTemporaryFilesInMemory(): void {
  if (process.env.TMPDIR || !hasRoom()) return
  process.env.TMPDIR = folder
}

function hasRoom() {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return Math.min(bavail * bsize, freemem()) > enoughBytes
  } catch {
    return false
  }
}
