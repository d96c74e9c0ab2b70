import { lineOf } from '../reading/line-of.ts'
import { isTest, moduleOf } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { Project } from '../project.ts'
import type { Rule } from '../rule.ts'

export const ownTables: Rule = {
  title: "a query names only its module's tables, or a view that another module publishes",
  why:
    'A table that two modules know can be changed by neither. Ask the other module through its server/index.ts, keep a ' +
    'projection filled by its facts, or let it publish a view (create view <schema>.…).',
  find: (project) => {
    const known = relationsOf(project)
    return project
      .matching(/^modules\/[^/]+\/server\/.*\.ts$/)
      .filter(({ path }) => !isTest(path))
      .flatMap((file) => {
        const code = withoutComments(file.text)
        return [...code.matchAll(/\b([a-z]+)\.([a-zA-Z_]+)\b/g)].flatMap(([name, schema, table]) => {
          const kind = known.get(`${schema}.${snake(table!)}`)
          const isOwn = schema === moduleOf(file.path)
          if (kind === undefined || isOwn || kind === 'view' || !isQuoted(code, name)) return []
          return [`${file.path}:${lineOf(code, code.indexOf(name))}: ${name} belongs to ${schema}`]
        })
      })
  },
  broken: {
    'database/migrations/0001-people.sql': 'create table people.accounts (\n);',
    'modules/matching/server/list-runs.ts': `db.selectFrom('people.accounts').selectAll()`,
  },
}

export const migrationsInARow: Rule = {
  title: 'migrations are numbered one by one, without a gap',
  why: 'They run in this order, once each. Give a new one the next free number; never change one that has run somewhere.',
  find: (project) =>
    project
      .matching(/^database\/migrations\//)
      .map(({ path }) => path)
      .toSorted()
      .flatMap((path, index) => {
        const expected = String(index + 1).padStart(4, '0')
        const isRight = new RegExp(`/${expected}-[a-z0-9]+(-[a-z0-9]+)*\\.sql$`).test(path)
        return isRight ? [] : [`${path}: expected ${expected}-<words>.sql`]
      }),
  broken: { 'database/migrations/0001-a.sql': '', 'database/migrations/0003-c.sql': '' },
}

function relationsOf(project: Project): Map<string, 'table' | 'view'> {
  const statements = project
    .matching(/^database\/migrations\//)
    .flatMap(({ text }) => [
      ...text.matchAll(
        /create (?:or replace )?(?:unlogged )?(table|view) (?:if not exists )?([a-z]+\.[a-z_]+)/g,
      ),
    ])
  return new Map(statements.map(([, kind, name]) => [name!, kind as 'table' | 'view']))
}

// The query builder writes people.signInLinks, SQL writes people.sign_in_links.
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

// In a string or in SQL; `people.map` in code is something else.
const isQuoted = (code: string, name: string) =>
  new RegExp(`'${name}[' ]|(from|join|into|update|table|references) ${name}\\b`).test(code)
