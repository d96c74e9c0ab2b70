import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { digestMail } from '../mail/digest-mail.ts'
import { hiddenMail } from '../mail/hidden-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, reader } = scene
    const inFrench = reader.language === 'fr'
    const title = inFrench
      ? 'Comment répondre à « juste un petit logo » ?'
      : 'What to answer to “just a small logo”?'
    const other = inFrench ? 'Un outil pour enquêter ?' : 'A tool for a survey?'
    const one = { personId: 'sample', editionId: edition.id, threadId: 'sample', title, count: 1 }
    return {
      'the digest of a community': digestMail(scene, {
        mailId: 'sample',
        reader,
        token: 'sample-of-a-token',
        news: [
          { ...one, what: 'mentioned' },
          { ...one, what: 'answered', count: 3 },
          { ...one, title: other, what: 'unanswered' },
        ],
      }),
      'what one wrote in the community is hidden': hiddenMail(scene, {
        reader,
        postId: 'sample',
        thread: { id: 'sample', editionId: edition.id, title },
        reason: inFrench ? 'Ce message nomme un client.' : 'It names a client.',
      }),
    }
  },
}
