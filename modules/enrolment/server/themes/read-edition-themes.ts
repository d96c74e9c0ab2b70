import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { findPreviousEdition, readEdition } from '../../../programmes/server/index.ts'
import type { EditionThemes } from '../../contract.ts'
import { callState } from '../../rules-of-calls.ts'
import { names } from '../../themes/moved.ts'
import { onThemes, readAnsweredIn, usesOf } from './read-uses.ts'

/** The themes of an edition with what is asked and offered of each, now and in the edition before. */
export async function readEditionThemes(
  { db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>,
  editionId: string,
): Promise<EditionThemes> {
  const edition = await readEdition(db, editionId)
  const answered = await readAnsweredIn(db, editionId)
  const figuresNow = usesOf(answered, edition.questions)
  const keys = onThemes(edition.questions)
  const before = await readBefore(db, editionId)
  const call = await db
    .selectFrom('enrolment.calls')
    .select(['address', 'isOpen', 'closesOn'])
    .where('editionId', '=', editionId)
    .executeTakeFirst()
  return {
    editionId,
    themes: edition.themes.map((theme) => ({
      ...theme,
      now: figuresNow(theme.key),
      last: before?.has(theme.key) ? before.use(theme.key) : null,
      answers: answered.filter(({ answers }) => names(answers, keys, theme.key)).length,
    })),
    lastName: before?.name ?? null,
    callIsOpen: call !== undefined && callState(call, dayIn(organisation.timeZone, now)) === 'open',
    callAddress: call?.address ?? null,
    revision: edition.revision,
  }
}

async function readBefore(db: Context['db'], editionId: string) {
  const previousEditionId = await findPreviousEdition(db, editionId)
  if (previousEditionId === null) return null
  const edition = await readEdition(db, previousEditionId)
  const use = usesOf(await readAnsweredIn(db, previousEditionId), edition.questions)
  const had = new Set(edition.themes.map(({ key }) => key))
  return { name: edition.name, use, has: (theme: string) => had.has(theme) }
}
