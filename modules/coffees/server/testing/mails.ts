import { later } from '../../../../platform/server/clock.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { aloneMail } from '../mail/alone-mail.ts'
import { askedMail } from '../mail/asked-mail.ts'
import { drawnMail } from '../mail/drawn-mail.ts'
import { metMail } from '../mail/met-mail.ts'

const id = '01934f00-0000-7000-8000-00000000002c'
const threeDays = 3 * 86_400_000

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, reader, lea, marc, now } = scene
    const partner = (name: string, jobTitle: string | null) => ({
      name,
      email: `${name.split(' ')[0]!.toLowerCase()}@exemple.invalid`,
      profile: { jobTitle },
    })
    const about = { id, edition, reader }
    const asksMetAt = later(now, 2 * threeDays)
    return {
      'are you in for a coffee': askedMail(scene, { ...about, drawsAt: later(now, threeDays) }),
      'with whom you have a coffee': drawnMail(scene, {
        ...about,
        partners: [partner(marc.name, 'Graphiste')],
        asksMetAt,
      }),
      'a coffee of three': drawnMail(scene, {
        ...about,
        partners: [partner(marc.name, 'Graphiste'), partner(lea.name, null)],
        asksMetAt,
      }),
      'nobody else was in for a coffee': aloneMail(scene, about),
      'did you meet for the coffee': metMail(scene, { ...about, partners: ['Marc'] }),
    }
  },
}
