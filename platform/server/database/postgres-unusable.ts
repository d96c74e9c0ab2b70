/** PostgreSQL cannot be used as it is: the message says what to do, and holds no password. */
export class PostgresUnusable extends Error {
  override name = 'PostgresUnusable'
}

/** What whoever runs the instance can do about an error of the first connection; the error itself where we know no remedy. */
export function postgresUnusable(error: unknown, url: string): unknown {
  const { code = '' } = error as { code?: string }
  const { host, pathname, username, searchParams } = new URL(url)
  const where = searchParams.get('host') ?? (host || 'localhost')
  const remedy = remedies(code, { where, name: pathname.slice(1), user: username })
  return remedy ? new PostgresUnusable(remedy, { cause: error }) : error
}

type Named = { readonly where: string; readonly name: string; readonly user: string }

function remedies(code: string, { where, name, user }: Named): string | undefined {
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(code))
    return `No computer is known as ${where}. Check the host in DATABASE_URL.`
  if (/^(ECONNREFUSED|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/.test(code))
    return `No PostgreSQL answers at ${where}. Start it, or check host and port in DATABASE_URL; leave it out to use the embedded database.`
  if (code === '3D000')
    return `PostgreSQL has no database "${name}". Make it (createdb ${name}), or name another in DATABASE_URL.`
  if (code === '28000' || code === '28P01')
    return `PostgreSQL does not let "${user}" in. Check user and password in DATABASE_URL, and pg_hba.conf of the server.`
  if (code === '57P03' || code === '53300')
    return 'PostgreSQL takes no connection just now: it is starting, stopping, or has none left. Try again in a moment.'
  return undefined
}
