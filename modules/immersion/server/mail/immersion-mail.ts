import { firstName } from '../../../../platform/first-name.ts'
import type { Language } from '../../../../platform/contract.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'
import { later } from '../../../../platform/server/clock.ts'
import { writtenDate } from '../../../../platform/written-date.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import { tellImmersion } from '../../contract.ts'
import { endOf } from '../../rules.ts'
import type { KeptOffer } from '../state/kept-offer.ts'
import { addressOf } from '../calendar/address-of.ts'
import { calendarOf } from './calendar-of.ts'

const forVisitors = {
  going: { name: 'immersion-going', urgency: 'soon' },
  held: { name: 'immersion-held', urgency: 'soon' },
  'not-chosen': { name: 'immersion-not-chosen', urgency: 'soon' },
  'not-drawn': { name: 'immersion-not-drawn', urgency: 'soon' },
  refused: { name: 'immersion-refused', urgency: 'soon' },
  left: { name: 'immersion-left', urgency: 'soon' },
  moved: { name: 'immersion-moved', urgency: 'soon' },
  cancelled: { name: 'immersion-cancelled', urgency: 'soon' },
  'cancelled-candidate': { name: 'immersion-cancelled-candidate', urgency: 'soon' },
  tell: { name: 'immersion-tell', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
const forHosts = {
  'host-choose': { name: 'immersion-host-choose', urgency: 'soon' },
  'host-going': { name: 'immersion-host-going', urgency: 'soon' },
  'host-left': { name: 'immersion-host-left', urgency: 'soon' },
  'host-place-free': { name: 'immersion-host-place-free', urgency: 'soon' },
  'host-moved': { name: 'immersion-host-moved', urgency: 'soon' },
  'host-cancelled': { name: 'immersion-host-cancelled', urgency: 'soon' },
  'host-tell': { name: 'immersion-host-tell', urgency: 'in-turn' },
} as const satisfies Record<string, MailKind>
export type WhatForVisitor = keyof typeof forVisitors
export type WhatForHost = keyof typeof forHosts
const kinds = { ...forVisitors, ...forHosts }

export type NewsOfImmersion = {
  readonly offer: KeptOffer
  readonly reader: Reader
  readonly person: Pick<KnownPerson, 'id' | 'name' | 'email'>
  readonly what: WhatForVisitor | WhatForHost
  /** Whoever it is about, beside the reader. */
  readonly others: readonly string[]
  readonly host: string
  /** The visit that a link is about. */
  readonly candidacyId: string | null
  readonly until: string | null
  readonly word: string | null
}
type Site = Pick<WorkContext, 'organisation' | 'publicUrl' | 'now'>

const daysToTell = 21

export function immersionMail(site: Site, news: NewsOfImmersion): Mail {
  const { organisation, publicUrl, now } = site
  const { offer, reader, person, what, others, host, candidacyId, until, word } = news
  const calendar = calendarOf(site, news)
  const asks = (what === 'tell' || what === 'host-tell') && candidacyId !== null
  return writeMail(reader, {
    kind: kinds[what],
    // The same person may be chosen, withdraw and be chosen again.
    effectKey: `immersion-${what}/${offer.id}/${candidacyId ?? 'all'}/${person.id}/${offer.sequence}/${now}`,
    ...(calendar && { calendar }),
    ...(asks && { site: { organisation, publicUrl } }),
    words: ({ language }, linkFor) => {
      const t = translator(language, 'immersion')
      // Names of candidates whom an offer hides are in no mail either.
      const hidden = offer.hidesNames && (what === 'host-choose' || what === 'host-place-free')
      const values = {
        title: offer.title,
        when: writtenDays(language, offer),
        hours: t('mail.hours', { from: offer.beginsAt, to: offer.endsAt }),
        site: offer.site === '' ? t('mail.afar') : offer.site,
        host,
        other: hidden ? '' : others.map(firstName).join(', '),
        count: others.length,
        until: until === null ? '' : writtenHour(language, until, offer.timeZone),
      }
      return {
        subject: t(`mail.${what}.subject`, values),
        paragraphs: [
          t(`mail.${what}.body`, values),
          ...(says(what) ? [t('mail.where', values)] : []),
          ...(word && hasWord(what) ? [t('mail.word', { word })] : []),
        ],
        action: {
          label: t(`mail.${what}.action`),
          url: asks
            ? linkFor(tellImmersion, candidacyId, later(endOf(offer), daysToTell * 86_400_000))
            : addressOf(site, offer),
        },
        why: t('mail.why', { organisation: organisation.name }),
      }
    },
  })
}

const hasWord = (what: NewsOfImmersion['what']) =>
  what === 'not-chosen' || what === 'cancelled' || what === 'cancelled-candidate' || what === 'host-cancelled'

/** Where it is: to whoever has it in their calendar. */
const says = (what: NewsOfImmersion['what']) =>
  what === 'going' || what === 'moved' || what === 'host-going' || what === 'host-moved'

/** One day, or from one to another. */
export function writtenDays(
  language: Language,
  { firstOn, lastOn }: Pick<KeptOffer, 'firstOn' | 'lastOn'>,
): string {
  const format = writtenDate(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const written = (day: string) => format.format(new Date(`${day}T12:00:00Z`))
  if (firstOn === lastOn) return written(firstOn)
  return translator(language, 'immersion')('mail.days', { first: written(firstOn), last: written(lastOn) })
}

export const writtenHour = (language: Language, at: string, timeZone: string) =>
  writtenDate(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at))
