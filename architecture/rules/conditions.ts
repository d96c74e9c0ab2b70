import { lineOf } from '../reading/line-of.ts'
import { isTest } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

export const orInParentheses: Rule = {
  title: 'an "or" in a condition written in SQL stands in parentheses',
  why:
    'Kysely joins conditions with "and" and puts no parentheses around one written in SQL: a bare "or" lets its second ' +
    'half pass by all the others, the organisation among them. Write where(sql`(… or …)`).',
  find: (project) =>
    project
      .matching(/^(apps|modules|platform)\/.*\.ts$/)
      .filter(({ path }) => !isTest(path))
      .flatMap(bareOrs),
  broken: {
    'modules/people/server/list-people.ts':
      'db.selectFrom("people.people").where(sql<boolean>`${a} or exists (select 1 where x or y)`)',
  },
}

function bareOrs({ path, text }: ProjectFile): string[] {
  const code = withoutComments(text)
  return [...code.matchAll(/\.(?:where|having|on)\(\s*sql(?:<\w+>)?`([^`]*)`/g)]
    .filter(([, condition]) => /\bor\b/i.test(outside(condition!)))
    .map(({ index }) => `${path}:${lineOf(code, index)}: put parentheses around the whole condition`)
}

/** What stands in no parentheses, no value and no quotation. */
function outside(condition: string): string {
  const bare = condition.replace(/\$\{[^}]*\}|'[^']*'/g, ' ')
  const less = bare.replace(/\([^()]*\)/g, ' ')
  return less === bare ? bare : outside(less)
}
