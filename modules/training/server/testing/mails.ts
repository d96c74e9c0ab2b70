import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { confirmMail } from '../mail/confirm-mail.ts'
import { later } from '../../../../platform/server/clock.ts'
import { defenceMail } from '../mail/defence-mail.ts'
import { handedMail } from '../mail/deliverable-mail.ts'
import { statementMail } from '../mail/statement-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => ({
    'meetings of a course wait for a word': confirmMail(scene, {
      personId: 'sample',
      count: 5,
      today: scene.now.slice(0, 10),
      reader: scene.reader,
    }),
    ...handedSamples(scene),
    ...statementSamples(scene),
  }),
}

function handedSamples(scene: MailScene) {
  const of = (as: 'handed' | 'commented') =>
    handedMail(scene, {
      as,
      effect: 'sample',
      relationshipId: 'sample',
      by: 'Léa Morvan',
      title: scene.reader.language === 'fr' ? 'Le brief en deux pages' : 'The two-page brief',
      reader: scene.reader,
    })
  const defence = (what: 'planned' | 'decided', isJury = false) =>
    defenceMail(scene, {
      what,
      isJury,
      personId: 'sample',
      reader: scene.reader,
      timeZone: scene.organisation.timeZone,
      defence: {
        id: 'sample',
        menteeName: 'Léa Morvan',
        projectTitle: scene.reader.language === 'fr' ? 'Plan média' : 'Media plan',
        startsAt: later(scene.now, 5 * 86_400_000),
        place: 'Salle Erdre, Nantes',
      },
    })
  return {
    'a defence is planned': defence('planned'),
    'a defence is planned, to its jury': defence('planned', true),
    'a defence is decided': defence('decided'),
    'a deliverable is handed in': of('handed'),
    'a deliverable has a comment': of('commented'),
  }
}

function statementSamples(scene: MailScene) {
  const of = (what: 'contested' | 'settled', count: number) =>
    statementMail(scene, {
      what,
      effect: 'sample',
      editionId: 'sample',
      month: scene.now.slice(0, 7),
      mentorName: 'Sara Vidal',
      count,
      reader: scene.reader,
    })
  return {
    'a line of a statement is contested, to the team': of('contested', 1),
    'a line of a statement is settled, to its mentor': of('settled', 1),
  }
}
