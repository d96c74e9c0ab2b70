import { rmSync } from 'node:fs'
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'

/** Writes a file whole or not at all: an interruption leaves what was there before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const before = await stat(target).catch(() => null)
  // A pipe or a device cannot be replaced by a file.
  if (before !== null && !before.isFile()) return writeFile(target, text)
  const part = `${target}.${process.pid}.part`
  const forgetSignals = onEndingSignal(() => rmSync(part, { force: true }))
  try {
    await writeFile(part, text, before === null ? {} : { mode: before.mode })
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    forgetSignals()
  }
}

/** Tidies up before a signal ends the process as it would have; gives what takes the listeners away again. */
function onEndingSignal(tidy: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const end = (signal: NodeJS.Signals) => {
    forget()
    tidy()
    process.kill(process.pid, signal)
  }
  const forget = () => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return forget
}
