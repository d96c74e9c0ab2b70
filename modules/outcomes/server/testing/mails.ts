import type { ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { goodNewsMail } from '../mail/good-news-mail.ts'
import { introductionMail, introductionOutcomeMail } from '../mail/introduction-mail.ts'

const id = '01934f00-0000-7000-8000-00000000002a'
const introduction = {
  id,
  relationshipId: id,
  toWhom: 'Nadia Ferré, qui dirige une agence de six personnes',
  why: 'Elle cherche quelqu’un pour l’identité d’un musée.',
}

export const mails: ModuleMails = {
  samples: (scene) => {
    const about = { reader: scene.reader, by: scene.marc.name, introduction }
    return {
      'good news from the other': goodNewsMail(scene, {
        reader: { ...scene.reader, name: scene.marc.name },
        readerId: id,
        by: scene.lea.name,
        pairId: id,
        line: { id, words: 'Mon premier client au nouveau tarif a signé.' },
      }),
      'let me introduce you to': introductionMail(scene, about),
      'three weeks after an introduction: what came of it': introductionOutcomeMail(scene, about),
    }
  },
}
