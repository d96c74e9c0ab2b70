import type { Language } from '../../../platform/contract.ts'
import type { Context } from '../../../platform/server/context.ts'
import { later } from '../../../platform/server/clock.ts'
import { translator } from '../../../platform/server/messages.ts'
import { readParties } from '../../relationships/server/index.ts'
import type { Reminder, Reminders } from '../contract.ts'
import { audiencesOf, events, isTimeToWrite, type Due } from '../rules.ts'
import { readDue } from './due/read-due.ts'
import { readReaders } from './due/read-readers.ts'
import { ourWords, wordsOf } from './mail/words-of.ts'
import { readRules, type KeptRule } from './read-rules.ts'

type Reading = Pick<Context, 'db' | 'organisation' | 'now'>
export type DueToSomebody = Due & Reminder['today'][number] & { readonly timeZone: string }

/** The rules of an edition with who is due today under each, whatever the hour. */
export async function showReminders(context: Reading, editionId: string): Promise<Reminders> {
  const ruleOf = await readRules(context.db, [editionId])
  const due = await readDueByName(context, editionId)
  const reaching = due.filter(({ whyNot }) => whyNot === null)
  return {
    reminders: events.map((event) =>
      showRule(
        context,
        ruleOf(editionId, event),
        due.filter((one) => one.event === event),
      ),
    ),
    peopleToday: new Set(reaching.map(({ readerId }) => readerId)).size,
    sent: await countSent(context, editionId),
  }
}

function showRule({ organisation, now }: Reading, rule: KeptRule, due: readonly DueToSomebody[]): Reminder {
  const { event, revision, isOn, days, audience, wording } = rule
  const [first] = due
  const about = first ?? { event, days, since: later(now, -days * 86_400_000), until: null, partners: [] }
  const timeZone = first?.timeZone ?? organisation.timeZone
  const inBoth = <Value>(make: (language: Language) => Value) => ({ fr: make('fr'), en: make('en') })
  const isForTeam = audience === 'team'
  return {
    event,
    revision,
    isOn,
    days,
    audience,
    audiences: [...audiencesOf(event)],
    wording: isForTeam ? null : inBoth((language) => wording[language] ?? ourWords(event, days, language)),
    isOwn: inBoth((language) => wording[language] !== null),
    sample: inBoth((language) => {
      const t = translator(language, 'reminders')
      const partners = about.partners.length > 0 ? about.partners : [t('mail.sample')]
      if (!isForTeam) return wordsOf(wording[language], { ...about, partners }, { language, timeZone })
      const pair = new Intl.ListFormat(language).format(partners)
      const pairs = Math.max(1, new Set(due.map(({ relationshipId }) => relationshipId)).size)
      return {
        subject: t('mail.team.subject', { pairs }),
        text: t(`mail.team.${event}`, { pair, days: about.days }),
      }
    }),
    today: due.map(({ readerId, name, partners, days: waited, whyNot, canLeaveNow }) => {
      return { personId: readerId, name, partners, days: waited, whyNot, canLeaveNow }
    }),
  }
}

async function readDueByName(context: Reading, editionId: string): Promise<DueToSomebody[]> {
  const due = await readDue(context, { editionId })
  const readers = await readReaders(
    context,
    due.map(({ readerId }) => readerId),
  )
  const pairs = await readParties(
    context.db,
    due.map(({ relationshipId }) => relationshipId),
  )
  return due.flatMap((one) => {
    const reader = readers.get(one.readerId)
    if (!reader) return []
    const others = pairs.get(one.relationshipId)!.parties.filter(({ personId }) => personId !== one.readerId)
    const { name, timeZone, whyNot = null } = reader
    return {
      ...one,
      personId: one.readerId,
      name,
      timeZone,
      whyNot,
      canLeaveNow: isTimeToWrite(reader, context.now),
      partners: others.map((other) => other.name),
    }
  })
}

async function countSent({ db, now }: Reading, editionId: string): Promise<Reminders['sent']> {
  const since = later(now, -7 * 86_400_000)
  const sent = await db
    .selectFrom('reminders.fired')
    .select((row) => [
      row.fn.countAll<number>().as('ever'),
      row.fn.countAll<number>().filterWhere('firedAt', '>', since).as('thisWeek'),
    ])
    .where('editionId', '=', editionId)
    .executeTakeFirstOrThrow()
  // Of those whom this edition ever reminded: a choice made elsewhere is not told here.
  const { stopped } = await db
    .selectFrom('reminders.stopped')
    .select((row) => row.fn.countAll<number>().as('stopped'))
    .where(
      'personId',
      'in',
      db.selectFrom('reminders.fired').select('personId').where('editionId', '=', editionId),
    )
    .executeTakeFirstOrThrow()
  return { ...sent, stopped }
}
