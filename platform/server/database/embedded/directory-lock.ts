import { createHash } from 'node:crypto'
import { realpath } from 'node:fs/promises'
import type { Server } from 'node:net'
import { claimLockFile } from './lock-file.ts'
import { answerAs, type DirectoryHolder, whoAnswers } from './lock-socket.ts'

/** Another process has this directory open; two at once would destroy it. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse'
  readonly directory: string
  /** Undefined when the process that holds it is too busy to say who it is. */
  readonly holder: DirectoryHolder | undefined
  constructor(directory: string, holder: DirectoryHolder | undefined) {
    super(sentence(directory, holder))
    this.directory = directory
    this.holder = holder
  }
}

/**
 * Claims a directory for this process. The kernel frees the claim when the process ends, however it ends,
 * and nothing else does: it has no age. Throws `DirectoryInUse` with what the holder says of itself.
 */
export async function lockDirectory(directory: string, address?: string) {
  const real = await realpath(directory)
  const holder = { pid: process.pid, since: new Date().toISOString(), address }
  const claims: Server[] = []
  const release = async () => {
    await Promise.all(claims.map((server) => new Promise((resolve) => server.close(resolve))))
  }
  try {
    const name = kernelName(real)
    const server = name ? await answerAs(holder, name) : undefined
    if (server) claims.push(server)
    else if (name) throw new DirectoryInUse(real, whoIs(await whoAnswers(name)))
    // A name in the kernel is not seen from another container that shares the directory; a file is.
    const file = process.platform === 'win32' ? undefined : await claimLockFile(real, holder)
    if (file && 'heldBy' in file) throw new DirectoryInUse(real, whoIs(file.heldBy))
    if (file) claims.push(file.server)
  } catch (error) {
    await release()
    throw error
  }
  return { release }
}

// Linux: an abstract socket. Windows: a named pipe. Both exist only while the process that made them does.
function kernelName(directory: string) {
  const name = `binome-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : undefined
}

function whoIs(answer: DirectoryHolder | 'silent' | 'nobody') {
  return answer === 'nobody' || answer === 'silent' ? undefined : answer
}

function sentence(directory: string, holder: DirectoryHolder | undefined) {
  if (!holder) return `Another process has the database in ${directory} open. Close it first.`
  const who = `Process ${holder.pid} has had the database in ${directory} open since ${holder.since}.`
  return holder.address
    ? `${who} Open ${holder.address}, or stop that process first.`
    : `${who} Stop it first.`
}
