import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { observerMail } from '../mail/observer-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => ({
    'to an observer: you read the figures from now on': observerMail(scene, {
      key: 'sample',
      reader: scene.reader,
      editionId: scene.edition.id,
      edition: scene.edition.name,
    }),
  }),
}
