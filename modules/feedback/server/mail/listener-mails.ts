import type { WorkContext } from '../../../../platform/server/context.ts'
import type { Mail } from '../../../../platform/server/mail/mail.ts'
import type { KnownPerson } from '../../../people/server/index.ts'
import { referentMail } from './referent-mail.ts'

/** "A message for you", to whoever reads what was confided; those without an address find it on their page. */
export function listenerMails(
  context: Pick<WorkContext, 'organisation' | 'publicUrl'>,
  confidenceId: string,
  readers: readonly KnownPerson[],
): Mail[] {
  return readers.flatMap(({ id, name, email, language }) =>
    email === null
      ? []
      : [
          referentMail(context, {
            kind: 'confided',
            key: `${confidenceId}/${id}`,
            reader: { email, name, language: language ?? context.organisation.language },
          }),
        ],
  )
}
