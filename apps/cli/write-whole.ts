import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all: an interruption leaves what was there before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const before = await stat(target).catch(() => null)
  // A pipe or a device cannot be replaced by a file.
  if (before !== null && !before.isFile()) return writeFile(target, text)
  const part = `${target}.${process.pid}.part`
  try {
    await writeFile(part, text, before === null ? {} : { mode: before.mode })
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
