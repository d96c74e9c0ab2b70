import { openingsOf } from './openings-of.ts'

/** A script of a build, as Rolldown gives it. */
export type Chunk = {
  readonly fileName: string
  readonly isEntry: boolean
  readonly isDynamicEntry: boolean
  /** Scripts that it cannot run without. */
  readonly imports: readonly string[]
  /** Scripts that it asks for later. */
  readonly dynamicImports: readonly string[]
  readonly moduleIds: readonly string[]
  /** Bytes. */
  readonly size: number
}

type Group = {
  readonly names: readonly string[]
  readonly openings: readonly boolean[]
  readonly size: number
}
type Gain = (one: Group, other: Group) => number
type Pair = { readonly groups: readonly [Group, Group]; readonly gain: number }

/**
 * Which shared scripts to send as one. Left to itself the bundler makes one of each set of modules that the same pages
 * need: three hundred scripts of a kilobyte, two hundred of them for one page. Two are put together, the best pair
 * first, where the requests spared weigh more than what some pages read for nothing, and no import goes in a circle.
 *
 * @param chunks - All scripts of a build without groups.
 * @param requestWeighs - Bytes that a page may read for nothing to spare itself one request.
 * @returns The modules of each group of two scripts or more.
 */
export function groupChunks(chunks: readonly Chunk[], requestWeighs: number): string[][] {
  const { neededWith, isFirst } = openingsOf(chunks)
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]))
  const modulesOf = new Map(chunks.map(({ fileName, moduleIds }) => [fileName, moduleIds]))
  const gain = (one: Group, other: Group) => gainOf(one, other, isFirst, requestWeighs)
  let groups: Group[] = chunks
    .filter(isShared)
    .map(({ fileName, size }) => ({ names: [fileName], openings: neededWith.get(fileName)!, size }))
  let pairs = groups.flatMap((group, index) => pairsOf(group, groups.slice(index + 1), gain))
  while (pairs.length > 0) {
    const best = pairs.reduce((one, other) => (other.gain > one.gain ? other : one))
    const merged = merge(best.groups)
    if (isInACircle(merged, groups, importsOf)) {
      pairs = pairs.filter((pair) => pair !== best)
      continue
    }
    const isOver = (group: Group) => best.groups.includes(group)
    groups = groups.filter((group) => !isOver(group))
    pairs = pairs.filter((pair) => !pair.groups.some(isOver)).concat(pairsOf(merged, groups, gain))
    groups.push(merged)
  }
  return groups
    .filter(({ names }) => names.length > 1)
    .map(({ names }) => names.flatMap((name) => modulesOf.get(name)!))
}

const isShared = ({ isEntry, isDynamicEntry, moduleIds }: Chunk) =>
  !isEntry && !isDynamicEntry && moduleIds.some((id) => !id.startsWith('\0rolldown'))

function merge([one, other]: Pair['groups']): Group {
  return {
    names: [...one.names, ...other.names],
    openings: one.openings.map((needs, index) => needs || other.openings[index]!),
    size: one.size + other.size,
  }
}

const pairsOf = (group: Group, others: readonly Group[], gain: Gain): Pair[] =>
  others
    .map((other) => ({ groups: [group, other] as const, gain: gain(group, other) }))
    .filter((pair) => pair.gain > 0)

/** A page that somebody opens who comes from outside, and waits for on a phone: its bytes count as those of so many. */
const firstWeighs = 40

function gainOf(one: Group, other: Group, isFirst: readonly boolean[], requestWeighs: number): number {
  let gain = 0
  one.openings.forEach((needsOne, index) => {
    const needsOther = other.openings[index]!
    if (needsOne && needsOther) gain += requestWeighs
    else if (needsOne) gain -= other.size * (isFirst[index] ? firstWeighs : 1)
    else if (needsOther) gain -= one.size * (isFirst[index] ? firstWeighs : 1)
  })
  return gain
}

/** Whether what the group imports imports the group again: a script would then run before what it needs. */
function isInACircle(
  group: Group,
  groups: readonly Group[],
  importsOf: ReadonlyMap<string, readonly string[]>,
) {
  const holder = new Map(groups.flatMap((each) => each.names.map((name) => [name, each.names])))
  const own = new Set(group.names)
  const seen = new Set<string>()
  const next = group.names.flatMap((name) => importsOf.get(name)!.filter((imported) => !own.has(imported)))
  for (let name = next.pop(); name !== undefined; name = next.pop()) {
    if (own.has(name)) return true
    if (seen.has(name)) continue
    seen.add(name)
    next.push(...(holder.get(name) ?? [name]).flatMap((held) => importsOf.get(held) ?? []))
  }
  return false
}
