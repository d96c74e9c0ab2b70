import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { confirmMail } from '../mail/confirm-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => ({
    'meetings of a course wait for a word': confirmMail(scene, {
      personId: 'sample',
      count: 5,
      today: scene.now.slice(0, 10),
      reader: scene.reader,
    }),
  }),
}
