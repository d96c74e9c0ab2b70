import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A process of ours for a test to kill, which says lines; it dies with `kill`, or with this process. */
export function startChild(
  script: URL,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const child = spawn(
    process.execPath,
    ['--conditions=binome-source', '--import', 'tsx', fileURLToPath(script), ...parameters],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...environment } },
  )
  const ended = once(child, 'exit')
  const dieWithUs = () => child.kill('SIGKILL')
  process.once('exit', dieWithUs)
  const said: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line))
  /** Resolves once it has said so many lines, or has ended. */
  const hasSaid = async (count: number) => {
    while (said.length < count && child.exitCode === null) await wait(10)
    return said
  }
  /** Ends it as a power cut would, and gives all it said. */
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
    process.off('exit', dieWithUs)
    return said
  }
  return { pid: child.pid, hasSaid, kill, ended }
}
