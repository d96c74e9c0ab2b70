import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import type { Decision } from '../../contract.ts'
import { answerMail } from '../mail/answer-mail.ts'
import { reviewerMail } from '../mail/reviewer-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { edition, reader } = scene
    const inFrench = reader.language === 'fr'
    const answer = (decision: Decision, word = '') =>
      answerMail(scene, {
        applicationId: '0193a000-0000-7000-8000-000000000000',
        decisionId: 'sample',
        decision,
        word,
        role: 'mentee',
        edition,
        openCalls: [
          {
            programmeName: { fr: 'Trouver mon mentor', en: 'Find my mentor' },
            editionName: { fr: 'En continu', en: 'Always open' },
            address: 'en-continu',
          },
        ],
        reader,
      })
    const grading = { edition, editionId: 'sample', personId: 'sample', reader, invitedBy: 'Solène Le Bihan' }
    return {
      'an application is accepted': answer('accept'),
      'an application is not taken': answer('refuse'),
      'an application is on the waiting list': answer('wait'),
      'the team asks for more': answer(
        'ask',
        inFrench ? 'Quels jours seriez-vous libre ?' : 'Which days would you be free?',
      ),
      'one is invited to grade applications': reviewerMail(scene, {
        ...grading,
        what: 'invited',
        count: 0,
        first: 0,
        isBlind: true,
      }),
      'one is asked to grade applications': reviewerMail(scene, {
        ...grading,
        what: 'asked',
        count: 22,
        first: 3,
        isBlind: true,
      }),
    }
  },
}
