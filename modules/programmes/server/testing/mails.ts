import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { WholeEdition } from '../../contract.ts'
import { leadMail } from '../mail/lead-mail.ts'
import { cohortTemplate } from '../../templates/index.ts'

declare module '../../../../platform/server/testing/module-mails.ts' {
  export interface MailScene {
    readonly edition: WholeEdition
  }
}

export const mails: ModuleMails = {
  scene: () => ({ edition }),
  samples: (scene) => ({
    'you lead an edition from now on': leadMail(scene, {
      edition,
      personId: 'sample',
      reader: scene.reader,
      addedBy: 'Solène Le Bihan',
    }),
  }),
}

// What its template says, and what a new edition has besides.
const edition = WholeEdition.parse({
  ...cohortTemplate,
  id: '01934f00-0000-7000-8000-000000000002',
  programmeId: '01934f00-0000-7000-8000-000000000003',
  programmeName: { fr: 'Mentorat entre indépendants', en: 'Mentoring between freelances' },
  name: { fr: 'Automne 2026', en: 'Autumn 2026' },
  startsOn: '2026-11-30',
  endsOn: null,
  invented: true,
  charterVersion: 1,
  matchingDefaults: cohortTemplate,
  leads: [
    {
      personId: '01934f00-0000-7000-8000-00000000000c',
      name: 'Solène Le Bihan',
      email: 'solene@exemple.invalid',
    },
  ],
  revision: 1,
})
