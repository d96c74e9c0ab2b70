import type { Db } from '../../../platform/server/database/index.ts'
import { mayBeSameName } from '../../enrolment/sheet/index.ts'
import { readEnrolled } from '../../enrolment/server/index.ts'
import { readLeadIds } from '../../programmes/server/index.ts'

type Typed = { readonly editionId: string; readonly email: string; readonly name: string }

type KnownHere = {
  readonly personId: string
  readonly name: string
  readonly role: 'mentor' | 'mentee' | 'none'
}

/** Whom an address is that of, where what was typed says somebody else, or somebody who is in this edition otherwise. */
export async function whoHasAddress(
  db: Db,
  { editionId, email, name }: Typed,
): Promise<KnownHere | undefined> {
  const known = await db
    .selectFrom('people.directory')
    .select(['id', 'name'])
    .where('email', '=', email)
    .executeTakeFirst()
  if (!known?.id || known.name === null) return undefined
  // Whoever leads is refused anyway.
  if ((await readLeadIds(db, [editionId])).includes(known.id)) return undefined
  const roles = (await readEnrolled(db, editionId)).flatMap((one) =>
    one.personId === known.id ? one.role : [],
  )
  const role = roles.includes('mentor') ? 'mentor' : (roles[0] ?? 'none')
  if (role === 'none' && mayBeSameName(known.name, name)) return undefined
  return { personId: known.id, name: known.name, role }
}
