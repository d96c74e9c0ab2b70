import { constants } from 'node:fs'
import { access, open, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { DirectoryInUse } from './directory-lock.ts'

/** The folder of the embedded database cannot be used as it is. Its message says why, and what to do. */
export class FolderUnusable extends Error {
  override name = 'FolderUnusable'
  readonly reason: Reason
  constructor(reason: Reason, directory: string, cause: unknown) {
    super(sentences[reason](directory), { cause })
    this.reason = reason
  }
}
type Reason = 'no-folder' | 'read-only' | 'full' | 'damaged'

const sentences: Record<Reason, (directory: string) => string> = {
  'no-folder': (directory) =>
    `${directory} is not a folder, so the database cannot live there. Choose one: BINOME_DATA=/path/to/a/folder npm start`,
  'read-only': (directory) =>
    `Binôme may not write in ${directory}, where its database lives. Give the user "${userName()}" the right to ` +
    'write there and in all it holds, or choose another folder: BINOME_DATA=/path/to/a/folder npm start',
  full: (directory) =>
    `The disk that holds ${directory} is full. Free some space there, then start again: what was saved is still there.`,
  damaged: (directory) =>
    `The database in ${directory} cannot be opened: its files are damaged or incomplete. Nothing was removed. ` +
    'Put back the last backup of this folder, whole; or, to begin with an empty database, move the folder away ' +
    'and start again.',
}

/** Looks at the folder for why it could not be opened: by itself, the error seldom tells. */
export async function whyUnusable(directory: string, error: unknown): Promise<unknown> {
  if (error instanceof DirectoryInUse) return error
  const own = reasonOf(error)
  if (own === 'no-folder') return new FolderUnusable(own, directory, error)
  const found = (await tryToWrite(directory)) ?? own
  if (found) return new FolderUnusable(found, directory, error)
  const { code } = error as NodeJS.ErrnoException
  return code !== undefined && codesOfDamage.includes(code)
    ? new FolderUnusable('damaged', directory, error)
    : error
}

// What the server answers while it cannot start, and a folder of data without the file that says so.
const codesOfDamage = ['57P03', '57P01', 'ENOTEMPTY']

function reasonOf(error: unknown): Reason | undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOTDIR' || code === 'EEXIST') return 'no-folder'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only'
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'full' : undefined
}

/** A little is written and taken away again; a disk may hold the name of a file and nothing in it. */
async function tryToWrite(directory: string): Promise<Reason | undefined> {
  const trial = join(directory, `trial-${process.pid}`)
  try {
    for (const name of ['', 'PG_VERSION', 'global/pg_control', 'pg_wal', 'base']) {
      await access(join(directory, 'postgres', name), constants.W_OK).catch(unlessMissing)
    }
    const file = await open(trial, 'w')
    try {
      await file.writeFile(Buffer.alloc(trialBytes))
      await file.sync()
    } finally {
      await file.close()
    }
    return undefined
  } catch (error) {
    return reasonOf(error)
  } finally {
    await rm(trial, { force: true }).catch(() => undefined)
  }
}

// As much as the server needs to begin: a segment of its log.
const trialBytes = 4 * 1024 * 1024

function unlessMissing(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    // A container may run as a number that no list of users knows.
    return String(process.getuid?.())
  }
}
