import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { ourPieces } from '../../pieces/our-pieces.ts'
import { adviceMail } from '../mail/advice-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const person = { personId: 'sample', timeZone: 'Europe/Paris', mailHour: null, reader: scene.reader }
    const said = ourPieces('cohort').map((piece) => ({
      piece,
      relationshipId: 'sample',
      partner: scene.marc.name,
    }))
    const cards = said.findIndex(
      ({ piece: { moment } }) => moment.kind === 'before-meeting' && moment.nth === 1,
    )
    const mail = (advice: typeof said) => adviceMail(scene, { mailId: 'sample', person, words: null, advice })
    return {
      'a piece of advice, with the cards of a first meeting': mail([said[cards]!]),
      'two pieces of advice on one day': mail(said.filter((_, at) => at !== cards).slice(0, 2)),
      'to who leads: advice as its readers would see it': adviceMail(scene, {
        mailId: 'sample',
        person,
        words: null,
        advice: said.slice(-1),
        isTrial: true,
      }),
    }
  },
}
