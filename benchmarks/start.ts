import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApplication, root, startUntilReady } from './measuring/built-application.ts'
import { report } from './measuring/report.ts'
import { summarise } from './measuring/summarise.ts'

/** From the command to "/readyz" answering 200, on the embedded database. */
const runs = Number(process.env.BENCH_RUNS ?? 7)
const withoutTemplate = join(root, '.cache/without-template')
const server = [process.execPath, 'apps/server/main.js'] as const
const times = new Map<string, number[]>()

await buildApplication()
// Inside the project, so that its packages are found, and without the archive that a first start begins from.
await cp(join(root, 'dist'), withoutTemplate, {
  recursive: true,
  filter: (path) => !path.endsWith('dist/.cache') && !path.includes('dist/web/assets'),
})
for (let run = 0; run < runs; run++) {
  await onNewDirectory(async (directory) => {
    await start('first start, without the template', withoutTemplate, directory)
  })
  await onNewDirectory(async (directory) => {
    await start('first start', join(root, 'dist'), directory)
    await start('second start', join(root, 'dist'), directory)
    await keep('second start, by npm start', 'npm', ['start', '--silent'], directory)
  })
}
await rm(withoutTemplate, { recursive: true, force: true })
const reference = summarise(times.get('first start, without the template')!).median
await report(
  'start',
  'From the command to ready, in ms (target: npm start again under 5 000)',
  [...times].map(([what, measured]) => {
    const summary = summarise(measured)
    return { what, ...summary, 'of without template': summary.median / reference }
  }),
)

function start(what: string, folder: string, directory: string) {
  const [node, main] = server
  return keep(what, node, [join(folder, main)], directory)
}

async function keep(what: string, command: string, parameters: readonly string[], directory: string) {
  const { milliseconds, stop } = await startUntilReady(command, parameters, directory)
  await stop()
  times.set(what, [...(times.get(what) ?? []), milliseconds])
}

async function onNewDirectory(work: (directory: string) => Promise<void>) {
  const directory = await mkdtemp(join(tmpdir(), 'binome-bench-'))
  await work(directory)
  await rm(directory, { recursive: true, force: true })
}
