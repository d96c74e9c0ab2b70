import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { messagesMail } from '../mail/messages-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { lea, marc, reader } = scene
    const mail = (waiting: Parameters<typeof messagesMail>[1]['waiting']) =>
      messagesMail(scene, { mailId: 'sample', personId: lea.id, reader, waiting })
    const one = { relationshipId: 'sample', count: 2, authors: [marc] }
    return {
      'two messages of one person wait': mail([one]),
      'messages of two pairs wait': mail([
        { ...one, count: 1 },
        { relationshipId: 'another', count: 3, authors: [{ name: 'Nour Haddad', email: null }] },
      ]),
    }
  },
}
