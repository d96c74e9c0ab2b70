import { dayIn } from '../../../../platform/calendar-day.ts'
import type { Context } from '../../../../platform/server/context.ts'
import { readLives } from '../../../relationships/server/index.ts'
import type { Came, PairOutcomes, Quoted } from '../../contract.ts'
import { mayTellPartner, whyNotWrite } from '../../rules.ts'

/** As one of its people reads it: the other's lines only where they were told to them. */
export async function readPairOutcomes(
  { db, now, organisation, person }: Pick<Context, 'db' | 'now' | 'organisation' | 'person'>,
  relationshipId: string,
): Promise<PairOutcomes> {
  const life = (await readLives(db, [relationshipId])).get(relationshipId)!
  const rows = await db
    .selectFrom('outcomes.outcomes')
    .select(['id', 'personId', 'cameOn', 'words', 'toldPartner', 'toldTeam', 'quoted', 'revision'])
    .where('relationshipId', '=', relationshipId)
    .where('words', 'is not', null)
    .where((row) => row.or([row('personId', '=', person.id), row('toldPartner', '=', true)]))
    .orderBy('cameOn', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const introductions = await db
    .selectFrom('outcomes.introductions')
    .select(['id', 'introducedBy', 'toWhom', 'why', 'madeAt', 'came', 'words'])
    .where('relationshipId', '=', relationshipId)
    .where('toWhom', 'is not', null)
    .where((row) => row.or([row('personId', '=', person.id), row('introducedBy', '=', person.id)]))
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .execute()
  return {
    mayWrite: whyNotWrite(life, now) === undefined,
    today: dayIn(organisation.timeZone, now),
    mayTellPartner: mayTellPartner(life),
    mayIntroduce: life.status === 'active',
    outcomes: rows.map(({ personId, cameOn, words, toldTeam, quoted, ...row }) => {
      const isMine = personId === person.id
      return {
        ...row,
        isMine,
        on: cameOn,
        words: words!,
        // What else its author does with it is theirs to know.
        toldTeam: isMine && toldTeam,
        quoted: isMine ? (quoted as Quoted | null) : null,
      }
    }),
    introductions: introductions.map(({ introducedBy, toWhom, why, came, words, ...row }) => ({
      ...row,
      isByMe: introducedBy === person.id,
      toWhom: toWhom!,
      why: why ?? '',
      came: came as Came | null,
      words: words ?? '',
    })),
  }
}
