import { mkdtemp, readdir, rm, symlink, unlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startWriter } from '../../testing/start-writer.ts'
import { buildTemplate } from './build-template.ts'
import { DirectoryInUse, lockDirectory } from './directory-lock.ts'
import { claimLockFile } from './lock-file.ts'

describe('the lock of a directory', () => {
  let directory: string
  beforeAll(() => buildTemplate())
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'binome-lock-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  it('tells a second process which one has it open, since when, and where it answers', async () => {
    const writer = startWriter(directory, 'http://localhost:3000')
    try {
      expect(await writer.hasSaid(1)).toContain('open')
      const refusal = await lockDirectory(directory).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(DirectoryInUse)
      const { holder, message } = refusal as DirectoryInUse
      expect(holder).toMatchObject({ pid: writer.pid, address: 'http://localhost:3000' })
      expect(Date.parse(holder?.since ?? '')).toBeLessThanOrEqual(Date.now())
      expect(message).toContain('http://localhost:3000')
      const second = startWriter(directory)
      expect((await second.hasSaid(1))[0]).toContain(`DirectoryInUse: Process ${writer.pid}`)
      await second.kill()
    } finally {
      await writer.kill()
    }
  })

  it('is free as soon as the process that holds it is killed', async () => {
    const writer = startWriter(directory)
    await writer.hasSaid(1)
    await writer.kill()
    await expect(lockDirectory(directory).then((lock) => lock.release())).resolves.toBeUndefined()
  })

  it('is one lock, by whatever path the directory is named, and can be taken again after its release', async () => {
    const other = `${directory}-link`
    await symlink(directory, other)
    try {
      const lock = await lockDirectory(directory)
      await expect(lockDirectory(other)).rejects.toThrow(DirectoryInUse)
      await lock.release()
      await (await lockDirectory(other)).release()
    } finally {
      await unlink(other)
    }
  })

  it('is taken by one of many that try at once', async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)))
    const taken = attempts.filter((attempt) => attempt.status === 'fulfilled')
    expect(taken).toHaveLength(1)
    await taken[0]?.value.release()
  })
})

describe('the lock file, which containers share', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'binome-lock-file-with-a-rather-long-name-'.padEnd(150, 'x')))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))
  const holder = { pid: 1, since: '2026-11-21T20:00:00.000Z', address: undefined }
  const claim = async () => {
    const claimed = await claimLockFile(directory, holder)
    if (!claimed) throw new Error('this file system has no sockets')
    return claimed
  }

  it('goes to one of many that find a dead one at once', async () => {
    const dead = await claim()
    if ('server' in dead) await new Promise((resolve) => dead.server.close(resolve))
    const claims = await Promise.all(Array.from({ length: 20 }, claim))
    const servers = claims.flatMap((claimed) => ('server' in claimed ? claimed.server : []))
    expect(servers).toHaveLength(1)
    expect(claims.find((claimed) => 'heldBy' in claimed)).toEqual({ heldBy: { pid: 1, since: holder.since } })
    expect(await readdir(directory)).toEqual(['lock.2'])
    for (const server of servers) server.close()
  })

  it('is not taken from a process that lives but does not say who it is', async () => {
    const silent = createServer()
    const folder = await mkdtemp(join(tmpdir(), 'binome-silent-'))
    await new Promise<void>((resolve) => silent.listen(join(folder, 'lock.7'), resolve))
    try {
      const claimed = await claimLockFile(folder, holder)
      expect(claimed).toEqual({ heldBy: 'silent' })
    } finally {
      silent.close()
      await rm(folder, { recursive: true, force: true })
    }
  })
})
