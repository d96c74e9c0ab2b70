import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { emptyProfile } from '../../empty-profile.ts'
import type { KnownPerson } from '../read-people.ts'
import { linkDisownedMail } from '../mail/link-disowned-mail.ts'
import { signInMail } from '../mail/sign-in-mail.ts'

declare module '../../../../platform/server/testing/module-mails.ts' {
  export interface MailScene {
    readonly lea: KnownPerson
    readonly marc: KnownPerson
  }
}

const person = (id: string, name: string, email: string): KnownPerson => ({
  id,
  name,
  email,
  language: null,
  mailHour: null,
  profile: {
    ...emptyProfile,
    timeZone: 'Europe/Paris',
  },
})

export const mails: ModuleMails = {
  scene: () => ({
    lea: person('01934f00-0000-7000-8000-00000000000a', 'Léa Morvan', 'lea@exemple.invalid'),
    marc: person('01934f00-0000-7000-8000-00000000000b', 'Marc Le Goff', 'marc@exemple.invalid'),
  }),
  samples: (scene) => ({
    'a link to sign in': signInMail({
      id: 'sample',
      email: scene.reader.email,
      language: scene.language,
      expiresAt: scene.now,
      url: `${scene.publicUrl}/sign-in/link#sample`,
    }),
    'to the team: a link went to somebody else': linkDisownedMail(
      { ...scene, person: { ...scene.marc, isAdmin: false } },
      { linkId: 'sample', adminId: 'sample', reader: scene.reader },
    ),
  }),
}
