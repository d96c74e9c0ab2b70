import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { designationMail } from '../mail/designation-mail.ts'
import { resultsMail } from '../mail/results-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, reader } = scene
    const asked = (role: 'mentor' | 'mentee') =>
      designationMail(scene, {
        id: role,
        edition,
        reader,
        designator: 'Bruno Le Goff',
        role,
        resultsOn: '2027-01-15',
        token: 'sample-secret-of-a-designation',
      })
    return {
      'somebody is designated as mentor': asked('mentor'),
      'somebody is designated as mentee': asked('mentee'),
      'whoever designated is told': resultsMail(scene, {
        editionId: edition.id,
        edition,
        reader,
        people: [
          { name: 'Carole Petit', takesPart: true },
          { name: 'Paul Henry', takesPart: false },
        ],
      }),
    }
  },
}
