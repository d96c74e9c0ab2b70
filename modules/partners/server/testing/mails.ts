import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { partnerMail } from '../mail/partner-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const to = (as: 'mentor' | 'reader') =>
      partnerMail(scene, {
        as,
        key: 'sample',
        reader: scene.reader,
        partner: { id: 'sample', name: 'La Ruche', untilOn: '2027-01-03' },
        edition: scene.edition.name,
      })
    return { 'somebody comes for a partner': to('mentor'), 'somebody reads for a partner': to('reader') }
  },
}
