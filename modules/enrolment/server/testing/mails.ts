import { later } from '../../../../platform/server/clock.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { confirmationMail } from '../applications/confirmation-mail.ts'
import { invitationMail } from '../mail/invitation-mail.ts'
import { leftMail } from '../mail/left-mail.ts'

const week = 7 * 86_400_000
export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, reader, lea, now } = scene
    const until = later(now, week)
    const left = { id: 'sample', role: 'mentee', edition, leaving: lea, personId: 'sample', reader } as const
    return {
      'to confirm an application': confirmationMail(scene, {
        id: 'sample',
        email: reader.email,
        token: 'sample',
        until,
        edition,
        role: 'mentee',
      }),
      'come back for a new edition': invitationMail(scene, { id: 'sample', edition, until, reader }),
      'you have left': leftMail(scene, { ...left, isTeam: false }),
      'to the team: somebody has left': leftMail(scene, { ...left, isTeam: true }),
    }
  },
}
