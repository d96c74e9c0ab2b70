import { importsOf } from '../reading/imports-of.ts'
import { isTest, moduleOf, sourcesOf } from '../reading/places.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

// Knots that are older than this rule: whoever cuts one takes its module out of here.
const yetToBeCut = ['enrolment', 'programmes', 'relationships']

export const roomsInOneDirection: Rule = {
  title: 'the rooms of a module use each other in one direction',
  why:
    'Two folders that use each other, types included, are one room with a wall across it: neither can be read or moved ' +
    'alone. Move what both need below them (a shape, a wording), or what asks both above them. Tests may look everywhere.',
  find: (project) => circlesOfRooms(project),
  broken: {
    'modules/matching/cohort/why-not-match.ts': `import type { Quota } from '../quotas/quota.ts'`,
    'modules/matching/quotas/quota.ts': `import type { Cohort } from '../cohort/cohort.ts'`,
    'modules/matching/cohort/cohort.ts': '',
  },
}

/** What one thing in a folder (a folder or a file) uses of its neighbours, each with the imports that say so. */
type Uses = Map<string, Map<string, string>>

function circlesOfRooms(project: Project): string[] {
  return [...usesByFolder(project).values()].flatMap((uses) =>
    [...uses].flatMap(([room, used]) =>
      [...used]
        .filter(([other]) => isFolder(room) && reaches(uses, other, room))
        .map(([other, at]) => `${at}: ${room} uses ${other}, which uses ${room} in turn`),
    ),
  )
}

function usesByFolder(project: Project): Map<string, Uses> {
  const folders = new Map<string, Uses>()
  for (const file of sourcesOf(project)) {
    const module = moduleOf(file.path)
    if (module === undefined || yetToBeCut.includes(module) || isTest(file.path)) continue
    for (const { to, at } of importsOf(file)) {
      if (moduleOf(to) !== module || isTest(to)) continue
      const { folder, room, other } = neighbours(file.path, to)
      const uses = folders.get(folder) ?? new Map<string, Map<string, string>>()
      folders.set(folder, uses)
      const used = uses.get(room) ?? new Map<string, string>()
      uses.set(room, used)
      if (!used.has(other)) used.set(other, at)
    }
  }
  return folders
}

/** Where two paths part, and what each goes on with: a folder ends in a slash. */
function neighbours(from: string, to: string) {
  const one = from.split('/')
  const two = to.split('/')
  const depth = one.findIndex((name, index) => name !== two[index])
  const next = (path: readonly string[]) =>
    path.slice(0, depth + 1).join('/') + (path.length > depth + 1 ? '/' : '')
  return { folder: one.slice(0, depth).join('/'), room: next(one), other: next(two) }
}

const isFolder = (path: string) => path.endsWith('/')

function reaches(uses: Uses, from: string, goal: string, seen = new Set<string>()): boolean {
  if (from === goal) return true
  if (seen.has(from)) return false
  seen.add(from)
  return [...(uses.get(from)?.keys() ?? [])].some((next) => reaches(uses, next, goal, seen))
}
