import type { EndpointDefinition } from '../../../platform/contract.ts'
import { placeNames } from '../../../platform/server/testing/permissions.ts'
import type { Permissions } from './gather-permissions.ts'

/** docs/permissions.md: each endpoint with its audience, then who each audience lets in, and where. */
export function permissionsPage(
  endpoints: readonly EndpointDefinition[],
  permissions: Pick<Permissions, 'audiences'>,
): string {
  const rows = [...endpoints]
    .toSorted((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1))
    .map(({ method, path, name, audience }) => `| \`${method} ${path}\` | ${name} | ${audience} |`)
  const audiences = Object.entries(permissions.audiences).map(([audience, places]) => {
    const cells = placeNames.map((place) => {
      const who = places[place]
      return typeof who === 'string' ? who : who.join(', ') || 'nobody'
    })
    return `| ${audience} | ${cells.join(' | ')} |`
  })
  return [
    '# Who may do what',
    '',
    'Generated from the contracts and checked against the running server; do not edit. To write it again:',
    '',
    '    npx tsx --conditions=binome-source apps/server/permissions/write-page.ts',
    '',
    'A refusal for lack of right looks like "not found".',
    '',
    '## Endpoints',
    '',
    '| endpoint | name | audience |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Audiences',
    '',
    '`own`: the edition that the lead leads, the pair of the mentor and the mentee. `foreign ids`: ids of another',
    'organisation under one’s own address. `other organisation`: its address and its ids. `members`: all whom the',
    'organisation knows, in whatever role, and has not suspended.',
    '',
    `| audience | ${placeNames.join(' | ')} |`,
    `| --- |${' --- |'.repeat(placeNames.length)}`,
    ...audiences,
    '',
  ].join('\n')
}
