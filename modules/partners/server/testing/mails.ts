import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { overMail } from '../mail/over-mail.ts'
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
    const over = (as: 'mentor' | 'reader') =>
      overMail(scene, {
        as,
        personId: 'sample',
        reader: scene.reader,
        partner: { id: 'sample', name: 'La Ruche', lastOn: '2027-01-03' },
        edition: scene.edition.name,
      })
    return {
      'somebody comes for a partner': to('mentor'),
      'somebody reads for a partner': to('reader'),
      'the days of a partner are over, to a mentor without a pair': over('mentor'),
      'the days of a partner are over, to whoever read for it': over('reader'),
    }
  },
}
