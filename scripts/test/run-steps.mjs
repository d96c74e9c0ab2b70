import { lines } from '../lines.mjs'
import { say } from '../say.mjs'
import { secondsSince } from '../seconds-since.mjs'

/**
 * Runs the steps, those named alike in `together` side by side, and ends with the number of tests. A step that needs
 * a failed one is not run. A failed step counts as one failure where it counts no tests itself.
 */
export async function runSteps(steps) {
  const since = performance.now()
  const ends = []
  for (const group of groupsOf(steps)) {
    const runnable = group.filter(
      ({ after = [] }) => !ends.some((end) => end.failed && after.includes(end.name)),
    )
    ends.push(...(await Promise.all(runnable.map(run))))
  }
  sayWhereTimeWent(ends, secondsSince(since))
  conclude(ends)
}

function groupsOf(steps) {
  const groups = new Map()
  for (const step of steps) {
    const key = step.together ?? step.name
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return groups.values()
}

async function run({ name, work }) {
  const since = performance.now()
  const { code = 0, output = '', passed = 0, failed = 0, because, files = [] } = await work()
  const seconds = secondsSince(since)
  const hasFailed = code !== 0 || failed > 0
  if (hasFailed) {
    process.stdout.write(output)
    say(lines.failed(name, seconds))
  } else if (because && passed === 0) say(lines.skipped(name))
  else say(lines.done(name, seconds))
  return { name, failed: hasFailed, passed, failures: failed || Number(hasFailed), because, seconds, files }
}

/** Two lines: the steps, and the files on which most was waited. */
function sayWhereTimeWent(ends, seconds) {
  const slowest = (list, most, time) => list.toSorted((a, b) => time(b) - time(a)).slice(0, most)
  const steps = slowest(ends, 4, (end) => Number(end.seconds))
  const files = slowest(
    ends.flatMap((end) => end.files),
    8,
    ({ ms }) => ms,
  )
  say('')
  say(lines.timeOfSteps(seconds, steps))
  if (files.length > 0)
    say(lines.timeOfFiles(files.map(({ name, ms }) => ({ name, seconds: Math.round(ms / 1000) }))))
}

function conclude(ends) {
  const passed = ends.reduce((sum, end) => sum + end.passed, 0)
  const failures = ends.reduce((sum, end) => sum + end.failures, 0)
  const failedSteps = ends.filter((end) => end.failed).map(({ name }) => name)
  const reasons = ends.flatMap(({ because }) => because ?? [])
  say('')
  for (const reason of reasons) say(reason)
  if (failedSteps.length > 0) say(lines.stoppedAt(failedSteps))
  say(lines.summary(passed, failures, reasons.length > 0))
  process.exitCode = failures > 0 ? 1 : 0
}
