// Not from 'node:fs/promises', which every run would load: these come with the first file that is written.
import { promises, rmSync } from 'node:fs'

/** Writes a file whole or not at all: an interruption leaves what was there before. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await promises.realpath(path).catch(() => path)
  const before = await promises.stat(target).catch(() => null)
  // A pipe or a device cannot be replaced by a file.
  if (before !== null && !before.isFile()) return promises.writeFile(target, text)
  const part = `${target}.${process.pid}.part`
  const forgetSignals = onEndingSignal(() => rmSync(part, { force: true }))
  try {
    await promises.writeFile(part, text, before === null ? {} : { mode: before.mode })
    await promises.rename(part, target)
  } catch (error) {
    await promises.rm(part, { force: true })
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
