import { mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'

const block = 512

/**
 * Writes a tar of plain files and folders (POSIX ustar, as PGlite makes them) under `target` and syncs
 * every one to the disk. Throws when a name would leave `target`.
 */
export async function unpackArchive(archive: Uint8Array, target: string): Promise<void> {
  const folders = new Set([target])
  const files: { path: string; content: Uint8Array }[] = []
  for (const { name, content, isFolder } of entries(archive)) {
    const path = join(target, normalize(`/${name}`))
    folders.add(isFolder ? path : dirname(path))
    if (!isFolder) files.push({ path, content })
  }
  for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 })
  // Together: a disk syncs many files at once in about the time of one.
  await Promise.all(files.map(({ path, content }) => writeFile(path, content, { mode: 0o600, flush: true })))
  await Promise.all([...folders].map(syncPath))
}

/** Makes the names inside a folder (or the content of a file) survive a power cut. */
export async function syncPath(path: string): Promise<void> {
  // Windows cannot open a folder, and keeps its names safe by itself.
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function* entries(archive: Uint8Array) {
  for (let offset = 0; offset + block <= archive.length && archive[offset] !== 0;) {
    const header = archive.subarray(offset, offset + block)
    const size = Number.parseInt(text(header, 124, 12).trim() || '0', 8)
    const prefix = text(header, 345, 155)
    const name = prefix ? `${prefix}/${text(header, 0, 100)}` : text(header, 0, 100)
    const content = archive.subarray(offset + block, offset + block + size)
    yield { name, content, isFolder: text(header, 156, 1) === '5' || name.endsWith('/') }
    offset += block + Math.ceil(size / block) * block
  }
}

function text(bytes: Uint8Array, start: number, length: number) {
  const field = Buffer.from(bytes.subarray(start, start + length))
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end < 0 ? length : end)
}
