import type { Db } from '../database/index.ts'

/** Since when the mail server refuses an address, and its reply as code and status ('550 5.1.1'). */
export type RefusedAddress = { readonly since: string; readonly reply: string }

/** Which of these addresses the mail server refused to this organisation and has not accepted since. */
export async function readRefusedAddresses(
  db: Db,
  addresses: readonly (string | null)[],
): Promise<Map<string, RefusedAddress>> {
  const known = addresses.filter((address) => address !== null)
  if (known.length === 0) return new Map()
  const rows = await db
    .selectFrom('platform.refusedAddresses')
    .select(['address', 'refusedAt as since', 'reply'])
    .where('address', 'in', known)
    .execute()
  return new Map(rows.map(({ address, ...refused }) => [address, refused]))
}

/** Every address that the mail server refuses to this organisation. */
export async function listRefusedAddresses(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('platform.refusedAddresses').select('address').execute()
  return rows.map(({ address }) => address)
}
