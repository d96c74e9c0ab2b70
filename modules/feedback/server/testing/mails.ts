import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { checkInMail } from '../mail/check-in-mail.ts'
import { referentMail } from '../mail/referent-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { reader, edition } = scene
    return {
      'one minute about the pair': checkInMail(scene, { id: 'sample', reader }),
      'to a referent: you listen from now on': referentMail(scene, {
        kind: 'named',
        key: 'sample',
        reader,
        edition: edition.name,
      }),
      'to a referent: something waits': referentMail(scene, { kind: 'confided', key: 'sample', reader }),
    }
  },
}
