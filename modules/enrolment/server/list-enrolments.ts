import { sql } from 'kysely'
import { action } from '../../../platform/server/action.ts'
import type { Context } from '../../../platform/server/context.ts'
import { readQuestionnaire } from '../../programmes/server/index.ts'
import type { Role } from '../../programmes/contract.ts'
import { z } from 'zod'
import { Id, Instant, type InputOf } from '../../../platform/contract.ts'
import { makeCursor, readCursor } from '../../../platform/server/cursor.ts'
import { readRefusedAddresses } from '../../../platform/server/mail/refused-addresses.ts'
import { listEnrolments } from '../contract.ts'

type Wanted = InputOf<typeof listEnrolments>

export const listEnrolmentsAction = action(listEnrolments, async ({ db }, input) => {
  const { questions } = await readQuestionnaire(db, input.editionId)
  const asked = (role: string) =>
    questions.filter(({ askedOf }) => askedOf === 'both' || askedOf === role).length
  const rows = await pageOf(db, input)
  const page = rows.slice(0, input.limit)
  const last = page.at(-1)
  const refused = await readRefusedAddresses(
    db,
    page.map(({ email }) => email),
  )
  return {
    enrolments: page.map(({ role, answered, ...row }) => ({
      ...row,
      role: role as Role,
      status: row.status as 'enrolled' | 'withdrawn',
      answered: Math.min(answered, asked(role)),
      asked: asked(role),
      addressRefusedAt: refused.get(row.email ?? '')?.since ?? null,
    })),
    next:
      rows.length > input.limit && last
        ? makeCursor([input.sort === 'name' ? last.name : last.updatedAt, last.id])
        : null,
    ...(await totalsOf(db, input)),
  }
})

function matching(
  db: Context['db'],
  { editionId, search, role }: Pick<Wanted, 'editionId' | 'search' | 'role'>,
) {
  const text = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('enrolment.enrolments')
    .innerJoin('people.directory', (join) =>
      join
        .onRef('people.directory.id', '=', 'enrolment.enrolments.personId')
        .onRef('people.directory.organisationId', '=', 'enrolment.enrolments.organisationId'),
    )
    .where('editionId', '=', editionId)
    .$if(role !== undefined, (rows) => rows.where('role', '=', role!))
    .$if(search.trim() !== '', (rows) =>
      rows.where(sql<boolean>`search_text like lower(platform.unaccented(${text}))`),
    )
}

function pageOf(db: Context['db'], input: Wanted) {
  const after =
    input.cursor === undefined
      ? undefined
      : readCursor(input.cursor, input.sort === 'name' ? byName : byInstant)
  const columns = [
    'enrolment.enrolments.id',
    'personId',
    'email',
    'role',
    'city',
    'jobTitle',
    'capacityPairs',
    'status',
    'appliedAt',
    'enrolment.enrolments.updatedAt',
    'enrolment.enrolments.revision',
  ] as const
  const rows = matching(db, input)
    .select(columns)
    // A view's columns may always be null to its reader; a person's name never is.
    .select(sql<string>`name`.as('name'))
    .select(sql<number>`(select count(*) from jsonb_object_keys(answers))`.as('answered'))
    .limit(input.limit + 1)
  return input.sort === 'name'
    ? rows
        .$if(after !== undefined, (next) =>
          next.where(sql<boolean>`(name, enrolments.id) > (${after![0]}, ${after![1]}::uuid)`),
        )
        .orderBy('name')
        .orderBy('enrolment.enrolments.id')
        .execute()
    : rows
        .$if(after !== undefined, (next) =>
          next.where(
            sql<boolean>`(enrolments.updated_at, enrolments.id) < (${after![0]}::timestamptz, ${after![1]}::uuid)`,
          ),
        )
        .orderBy('enrolment.enrolments.updatedAt', 'desc')
        .orderBy('enrolment.enrolments.id', 'desc')
        .execute()
}

async function totalsOf(db: Context['db'], input: Wanted) {
  const { total } = await matching(db, input)
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow()
  const enrolled = await db
    .selectFrom('enrolment.enrolments')
    .select(['role', sql<number>`count(*)`.as('people'), sql<number>`sum(capacity_pairs)::int`.as('places')])
    .where('editionId', '=', input.editionId)
    .where('status', '=', 'enrolled')
    .groupBy('role')
    .execute()
  const of = (role: Role) => enrolled.find((row) => row.role === role)
  return {
    total,
    mentors: of('mentor')?.people ?? 0,
    mentees: of('mentee')?.people ?? 0,
    mentorPlaces: of('mentor')?.places ?? 0,
  }
}

const byName = z.tuple([z.string(), Id])
const byInstant = z.tuple([Instant, Id])
