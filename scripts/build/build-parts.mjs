import { lines } from '../lines.mjs'
import { giveUp, say } from '../say.mjs'
import { secondsSince } from '../seconds-since.mjs'
import { fingerprint, forgetFingerprint, rememberedFingerprint, rememberFingerprint } from './fingerprint.mjs'
import { isThere, parts } from './parts.mjs'

/** Makes every part, or only those whose sources changed since they were made; stops at the first error. */
export async function buildParts({ onlyStale }) {
  const known = parts.map((part) => ({ part, mark: fingerprint(part.sources, part.ignored) }))
  const wanted = known.filter(({ part, mark }) => !onlyStale || isStale(part, mark))
  if (wanted.length === 0) return
  say(lines.building(wanted.map(({ part }) => part.name)))

  const making = new Map()
  for (const { part, mark } of wanted) {
    const before = part.after.map((name) => making.get(name))
    making.set(
      part.name,
      Promise.all(before).then(() => make(part, mark)),
    )
  }
  // Those that still work may finish: a half-written part would be taken for stale and nothing worse.
  const ends = await Promise.allSettled(making.values())
  if (ends.some(({ status }) => status === 'rejected')) giveUp(lines.buildFailed)
}

const isStale = (part, mark) => !isThere(part) || rememberedFingerprint(part.name) !== mark

async function make(part, mark) {
  forgetFingerprint(part.name)
  const since = performance.now()
  const { code, output } = await part.make()
  if (code !== 0) {
    process.stderr.write(output)
    say(lines.failed(part.name, secondsSince(since)))
    throw new Error(part.name)
  }
  rememberFingerprint(part.name, mark)
  say(lines.done(part.name, secondsSince(since)))
}
