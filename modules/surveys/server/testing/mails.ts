import { later } from '../../../../platform/server/clock.ts'
import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import model from '../model.json' with { type: 'json' }
import { surveyMail } from '../mail/survey-mail.ts'

export const mails: ModuleMails = {
  samples: (scene) => {
    const { now, reader } = scene
    const title = { fr: 'Y voyez-vous plus clair ?', en: 'Do you see more clearly?' }
    const mail = (privacy: 'confidential' | 'anonymous', nth: number, isOutside = false) =>
      surveyMail(scene, {
        survey: { title, intro: model.intro, privacy },
        wave: { closesAt: later(now, 14 * 86_400_000) },
        invited: { id: `sample-${privacy}`, reader, timeZone: 'Europe/Paris', mailHour: null, isOutside },
        token: 'sample-of-a-link-that-opens-nothing',
        nth,
      })
    return {
      'a survey asks, in confidence': mail('confidential', 0),
      'a survey asks, without names, somebody from outside': mail('anonymous', 0, true),
      'a survey asks again': mail('confidential', 1),
    }
  },
}
