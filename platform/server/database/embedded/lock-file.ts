import { randomUUID } from 'node:crypto'
import { type FileHandle, link, open, readdir, unlink } from 'node:fs/promises'
import type { Server } from 'node:net'
import { join } from 'node:path'
import { answerAs, type DirectoryHolder, whoAnswers } from './lock-socket.ts'

const longestSocketPath = 100

/**
 * Claims a directory by a socket file in it, `lock.1`, `lock.2` and so on: the highest number counts, and
 * whether somebody listens there. A dead one is never removed while it is the highest, only outnumbered,
 * so two processes that find it dead at once cannot both succeed. A socket listens before it gets its number.
 * Says who holds it otherwise; undefined where the file system knows no sockets.
 */
export async function claimLockFile(
  directory: string,
  holder: DirectoryHolder,
): Promise<{ server: Server } | { heldBy: DirectoryHolder | 'silent' } | undefined> {
  const folder = await open(directory, 'r')
  try {
    const place = (name: string) => reachable(directory, folder, name)
    const newcomer = `lock-${randomUUID()}`
    const server = await answerAs(holder, place(newcomer)).catch(ignoreIfUnsupported)
    if (!server) return undefined
    try {
      const heldBy = await outnumber(directory, newcomer, place)
      if (heldBy === undefined) return { server }
      server.close()
      return { heldBy }
    } catch (error) {
      server.close()
      throw error
    } finally {
      await unlink(join(directory, newcomer)).catch(() => undefined)
    }
  } finally {
    await folder.close()
  }
}

async function outnumber(directory: string, newcomer: string, place: (name: string) => string) {
  for (;;) {
    const numbers = await lockNumbers(directory)
    const highest = numbers.at(-1) ?? 0
    const answer = highest > 0 ? await whoAnswers(place(`lock.${highest}`)) : 'nobody'
    if (answer !== 'nobody') return answer
    const claimed = await link(join(directory, newcomer), join(directory, `lock.${highest + 1}`)).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false
        throw error
      },
    )
    if (!claimed) continue
    for (const number of numbers) await unlink(join(directory, `lock.${number}`)).catch(() => undefined)
    return undefined
  }
}

async function lockNumbers(directory: string) {
  const names = await readdir(directory)
  const numbers = names.flatMap((name) => /^lock\.(\d+)$/.exec(name)?.[1] ?? [])
  return numbers.map(Number).toSorted((a, b) => a - b)
}

// A socket's path is limited to about 104 bytes; through the open folder, Linux needs only a few.
function reachable(directory: string, folder: FileHandle, name: string) {
  const path = join(directory, name)
  if (Buffer.byteLength(path) <= longestSocketPath) return path
  if (process.platform === 'linux') return `/proc/self/fd/${folder.fd}/${name}`
  throw new Error(`The path ${directory} is too long to be locked: choose a shorter one.`)
}

function ignoreIfUnsupported(error: NodeJS.ErrnoException) {
  if (process.platform === 'linux' && ['EPERM', 'EOPNOTSUPP', 'ENOTSUP'].includes(error.code ?? ''))
    return undefined
  throw error
}
