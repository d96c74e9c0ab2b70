import { lineOf } from '../reading/line-of.ts'
import { isTest, isWeb } from '../reading/places.ts'
import { withoutComments } from '../reading/without-comments.ts'
import type { ProjectFile } from '../project.ts'
import type { Rule } from '../rule.ts'

// The two readings of the real time that are handed on, the lock file that people read, and the command line's default.
const readers =
  /^(platform\/server\/clock(-file)?\.ts|platform\/web\/now\.ts|platform\/server\/database\/embedded\/directory-lock\.ts|apps\/cli\/commands\/match\.ts)$/
// It has run where it stands, and its default is written over.
const old = /^database\/migrations\/0007-computations\.sql$/

const inCode = /\bDate\.now\(|\bnew Date\(\s*\)/g
const inSql =
  /\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\(\s*\)|\b(current_(timestamp|date|time)|localtime(stamp)?)\b/gi

export const oneClock: Rule = {
  title: 'nothing reads a clock of its own, in code or in SQL',
  why:
    'What is timed can be tested, shown and replayed only if there is one clock. Use context.now (or hand an instant in); in ' +
    'pages serverNow() of platform/web/now.ts; in SQL a parameter. Leases alone use realNow() of platform/server/clock.ts.',
  find: (project) =>
    project
      .matching(/^(apps|modules|platform|database)\/.*\.(tsx?|mjs|sql)$/)
      .filter(({ path }) => !isTest(path) && !readers.test(path) && !old.test(path))
      .filter(({ path }) => !/^apps\/server\/permissions\/|^database\/[^/]+\.(ts|sql)$/.test(path))
      .flatMap((file) => [...(file.path.endsWith('.sql') ? [] : codeFaults(file)), ...sqlFaults(file)]),
  broken: {
    'modules/people/server/sign-out.ts': 'export const at = () => new Date()',
    'modules/people/server/sessions.ts':
      'const rows = sql`select * from people.sessions where expires_at < now()`',
    'database/migrations/0001-people.sql':
      'create table people.x (created_at timestamptz default current_timestamp);',
  },
}

function codeFaults(file: ProjectFile): string[] {
  return faults(file, withoutComments(file.text, { alsoStrings: true }), inCode)
}

// What stands in strings and nowhere else: in code, now() may be a clock that was handed in.
function sqlFaults(file: ProjectFile): string[] {
  if (file.path.endsWith('.sql')) return faults(file, file.text.replace(/--[^\n]*/g, blank), inSql)
  if (isWeb(file.path)) return []
  const code = withoutComments(file.text)
  const bare = withoutComments(file.text, { alsoStrings: true })
  const strings = [...code].map((sign, at) => (sign === bare[at] && sign !== '\n' ? ' ' : sign)).join('')
  return faults(file, strings.replace(/\$\{[^}]*\}/g, blank), inSql)
}

const blank = (piece: string) => piece.replace(/[^\n]/g, ' ')

const faults = ({ path }: ProjectFile, text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => `${path}:${lineOf(text, match.index)}: ${match[0]}`)
