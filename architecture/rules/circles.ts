import { importsOf } from '../reading/imports-of.ts'
import { sourcesOf } from '../reading/places.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

export const noCircle: Rule = {
  title: 'no file imports itself by way of others',
  why:
    'Files in a circle can only be read, moved and loaded together. Move what both need into a file of its own, or hand it ' +
    'in. (Types do not count: they are gone when the code runs.)',
  find: (project) => circlesOf(importGraph(project)).map((circle) => circle.join(' → ')),
  broken: {
    'modules/people/rules.ts': `import { two } from './two.ts'`,
    'modules/people/two.ts': `import { one } from './rules.ts'`,
  },
}

type Graph = ReadonlyMap<string, readonly string[]>

function importGraph(project: Project): Graph {
  return new Map(
    sourcesOf(project).map((file) => [
      file.path,
      importsOf(file)
        .filter(({ isOurs, isTypeOnly, to }) => isOurs && !isTypeOnly && to !== file.path)
        .map(({ to }) => to),
    ]),
  )
}

/** One circle for each file that closes one, found by walking down from every file once. */
function circlesOf(graph: Graph): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []
  const walk = (path: string, way: readonly string[]) => {
    const since = way.indexOf(path)
    if (since >= 0) circles.push([...way.slice(since), path])
    if (since >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return circles
}
