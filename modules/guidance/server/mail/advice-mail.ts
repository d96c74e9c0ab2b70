import type { Language } from '../../../../platform/contract.ts'
import { later } from '../../../../platform/server/clock.ts'
import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail } from '../../../../platform/server/mail/write-mail.ts'
import type { EditionWords } from '../../../programmes/contract.ts'
import { editionTranslator } from '../../../programmes/server/index.ts'
import { stopAdvice } from '../../contract.ts'
import { fillIn, type Piece } from '../../rules.ts'
import { asText, readMarkdown } from '../../words/index.ts'
import type { AdvisedPerson } from '../read-advised-people.ts'

const advice: MailKind = { name: 'advice', urgency: 'in-turn' }

type Advising = {
  readonly mailId: string
  readonly person: AdvisedPerson
  /** What the edition calls its two roles. */
  readonly words: EditionWords | null
  /** What one mail says together: at least one. */
  readonly advice: readonly {
    readonly piece: Piece
    readonly relationshipId: string
    readonly partner: string
  }[]
  /** To a lead who wants to see it: it stops nothing and asks for nothing. */
  readonly isTrial?: true
}

/** Of its day: what has not left in two says nothing any more. */
const worthForHours = 48
/** The link that stops them works longer than an edition lasts. */
const stopDays = 365

/** Advice whose day it is. Its subject is the title that its team gave it, and nobody's name. */
export function adviceMail(
  { now, organisation, publicUrl }: Pick<WorkContext, 'now' | 'organisation' | 'publicUrl'>,
  { mailId, person, words: itsWords, advice: all, isTrial }: Advising,
): Mail {
  const [first] = all
  const site = `${publicUrl}/${organisation.slug}`
  const room = `${site}/pairs/${first!.relationshipId}`
  const { moment } = first!.piece
  const hasCards = moment.kind === 'before-meeting' && moment.nth === 1
  return writeMail(person.reader, {
    kind: advice,
    effectKey: `advice/${mailId}`,
    worthUntil: later(now, worthForHours * 3_600_000),
    site: { organisation, publicUrl },
    words: ({ language }, linkFor) => {
      const t = editionTranslator({ words: itsWords }, language, 'guidance')
      const stopUntil = later(now, stopDays * 86_400_000)
      return {
        subject: wordsIn(first!, language).title,
        paragraphs: [],
        sections: all.map((one) => {
          const { title, text } = wordsIn(one, language)
          return { title, content: asText(readMarkdown(text)) }
        }),
        ...(isTrial
          ? { action: { label: t('mail.trial.action'), url: site }, why: t('mail.trial.why') }
          : {
              action: hasCards
                ? { label: t('mail.cards'), url: `${room}/briefing` }
                : { label: t('mail.action'), url: room },
              others: [
                { label: t('mail.library'), url: `${room}/advice` },
                { label: t('mail.stop'), url: linkFor(stopAdvice, person.personId, stopUntil) },
              ],
              why: t('mail.why', { organisation: organisation.name }),
            }),
      }
    },
  })
}

const wordsIn = ({ piece, partner }: Advising['advice'][number], language: Language) =>
  fillIn(piece.wording[language], partner)
