import type { Column, ProfessionalFamily } from '../../problem/criterion.ts'
import { rounded, twoSided, type Measure } from './measure.ts'

/** Twice the common path over both paths' lengths (Wu and Palmer 1994), for the closest two. */
export function professionalFamily(criterion: ProfessionalFamily): Measure {
  const here = distinctPaths(criterion.mentees)
  const there = distinctPaths(criterion.mentors)
  const likeness = here.paths.map((path) => Uint16Array.from(there.paths, (other) => likenessOf(path, other)))
  const closest = (mentee: number, mentor: number) => {
    let best = { value: -1, path: 0, other: 0 }
    for (const path of here.rows[mentee]!) {
      for (const other of there.rows[mentor]!) {
        const value = likeness[path]![other]!
        if (value > best.value) best = { value, path, other }
      }
    }
    return best
  }
  return twoSided(
    criterion,
    (mentee, mentor) => closest(mentee, mentor).value,
    (mentee, mentor) => {
      const { path, other } = closest(mentee, mentor)
      const [menteePath, mentorPath] = [here.paths[path]!, there.paths[other]!]
      return {
        kind: 'professional-family',
        mentee: menteePath.join('/'),
        mentor: mentorPath.join('/'),
        common: menteePath.slice(0, commonSteps(menteePath, mentorPath)).join('/'),
      }
    },
  )
}

function distinctPaths(column: Column<readonly string[]>) {
  const numbers = new Map<string, number>()
  const rows = column.map((paths) =>
    (paths ?? []).map((path) => {
      const known = numbers.get(path) ?? numbers.size
      numbers.set(path, known)
      return known
    }),
  )
  return { rows, paths: [...numbers.keys()].map((path) => path.split('/').filter((step) => step !== '')) }
}

function likenessOf(path: readonly string[], other: readonly string[]): number {
  return rounded(20_000 * commonSteps(path, other), Math.max(1, path.length + other.length))
}

function commonSteps(path: readonly string[], other: readonly string[]): number {
  let common = 0
  while (common < path.length && path[common] === other[common]) common++
  return common
}
