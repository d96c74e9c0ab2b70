import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { realNow } from '../clock.ts'
import { Refusal } from '../refusal.ts'
import type { FileStore } from './file-store.ts'
import { kindOf, bytesToKnow } from './kind-of.ts'

const isId = (id: string) => /^[0-9a-f-]{36}$/.test(id)

/**
 * Files in a folder, one below for each organisation. One is written under another name and stands under its own once it is
 * whole and on the disk: a crash leaves a part that nothing names.
 */
export function folderStore(folder: string): FileStore {
  const pathOf = (organisationId: string, id: string) => {
    if (!isId(organisationId) || !isId(id)) throw new Error('Not the id of a file.')
    return join(folder, organisationId, id)
  }
  async function older(organisationId: string, hours: number): Promise<string[]> {
    if (!isId(organisationId)) throw new Error('Not the id of an organisation.')
    const before = Date.parse(realNow()) - hours * 3_600_000
    const found: string[] = []
    for (const name of await readdir(join(folder, organisationId)).catch(() => [])) {
      const there = await stat(join(folder, organisationId, name)).catch(() => undefined)
      if (there && there.mtimeMs <= before) found.push(name)
    }
    return found
  }
  return {
    async keep(organisationId, content, mostBytes) {
      const id = randomUUID()
      const path = pathOf(organisationId, id)
      await mkdir(join(folder, organisationId), { recursive: true, mode: 0o700 })
      const part = `${path}.part`
      try {
        const { bytes, head } = await writePart(part, content, mostBytes)
        await rename(part, path)
        return { id, bytes, kind: kindOf(head) }
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    async open(organisationId, id) {
      const path = pathOf(organisationId, id)
      const there = await stat(path).catch(() => undefined)
      return there ? createReadStream(path) : undefined
    },
    listOlder: async (organisationId, hours) => (await older(organisationId, hours)).filter(isId),
    async discardOldParts(organisationId, hours) {
      for (const name of await older(organisationId, hours))
        if (name.endsWith('.part')) await rm(join(folder, organisationId, name), { force: true })
    },
    discard: (organisationId, id) => rm(pathOf(organisationId, id), { force: true }),
  }
}

async function writePart(path: string, content: Readable, mostBytes: number) {
  const file = await open(path, 'wx', 0o600)
  try {
    let bytes = 0
    let head = Buffer.alloc(0)
    for await (const piece of content) {
      const read = Buffer.from(piece as Uint8Array)
      bytes += read.length
      // Whatever was said of its size: what comes is counted.
      if (bytes > mostBytes) throw new Refusal('too-large', { mostBytes })
      if (head.length < bytesToKnow) head = Buffer.concat([head, read]).subarray(0, bytesToKnow)
      await file.write(read)
    }
    if (bytes === 0) throw new Refusal('empty-file')
    await file.sync()
    return { bytes, head }
  } finally {
    await file.close()
  }
}
