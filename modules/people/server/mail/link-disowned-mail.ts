import type { Context } from '../../../../platform/server/context.ts'
import type { Mail, MailKind } from '../../../../platform/server/mail/mail.ts'
import { writeMail, type Reader } from '../../../../platform/server/mail/write-mail.ts'
import { translator } from '../../../../platform/server/messages.ts'

const linkDisowned: MailKind = { name: 'link-disowned', urgency: 'soon' }

type Told = { readonly linkId: string; readonly adminId: string; readonly reader: Reader }

export function linkDisownedMail(
  { organisation, person, publicUrl }: Pick<Context, 'organisation' | 'person' | 'publicUrl'>,
  { linkId, adminId, reader }: Told,
): Mail {
  return writeMail(reader, {
    kind: linkDisowned,
    effectKey: `link-disowned/${linkId}/${adminId}`,
    words: ({ language }) => {
      const t = translator(language, 'people')
      const values = { name: person.name, email: person.email ?? '', organisation: organisation.name }
      return {
        subject: t('act.disowned.subject', values),
        paragraphs: [t('act.disowned.body', values), t('act.disowned.next', values)],
        action: { label: t('act.disowned.action'), url: `${publicUrl}/${organisation.slug}` },
        why: t('act.disowned.footer', values),
      }
    },
  })
}
