import { later } from '../../../../platform/server/clock.ts'
import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { askerMail } from '../mail/asker-mail.ts'
import { hourMail } from '../mail/hour-mail.ts'
import { mentorMail, type MentorMailKind } from '../mail/mentor-mail.ts'
import { placeFreeMail } from '../awaiting/place-free-mail.ts'
import { newMentorMail } from '../outside/new-mentor-mail.ts'
import { outsiderMail } from '../outside/outsider-mail.ts'
import { nudgeMail } from '../nudging/nudge-mail.ts'
import { newsMail } from '../mail/news-mail.ts'
import type { NudgeKind } from '../../contract.ts'
import type { Wish } from '../state/lock-search.ts'

const id = '01934f00-0000-7000-8000-00000000002a'
const week = 7 * 86_400_000

export const mails: ModuleMails = {
  samples: (scene) => ({
    ...toMentor(scene),
    ...toAsker(scene),
    ...ofTheTeam(scene),
    ...fromOutside(scene),
  }),
}

const editionOf = ({ edition }: MailScene) => ({
  ...edition,
  requests: { mostOpen: 1, answerWithinHours: 168, remindAfterHours: [48, 120], booksHours: false },
})
const search = { id, need: 'Trouver des clients en direct, sans plateforme.', tried: 'Deux plateformes' }

function toMentor(scene: MailScene) {
  const request: Wish = {
    id,
    rank: 1,
    status: 'sent',
    mentorEnrolmentId: 'mentor',
    mentorPersonId: 'mentor',
    message: 'Bonjour Marc, pouvez-vous m’aider ?',
    lunch: true,
    reasons: { mentor: [], mentee: [] },
    sentAt: scene.now,
    answerBy: later(scene.now, week),
    question: 'Depuis quand ?',
    reply: 'Depuis mars.',
  }
  const mail = (kind: MentorMailKind) =>
    mentorMail(scene, {
      kind,
      hours: 48,
      reader: { ...scene.reader, name: scene.marc.name },
      asker: scene.lea.name,
      edition: editionOf(scene),
      search,
      request,
    })
  return {
    'somebody asks you': mail('asked'),
    'somebody waits for your answer': mail('reminder'),
    'they answered your question': mail('replied'),
    'somebody booked an hour with you': mail('booked'),
    'they ask no more': mail('gone'),
    'the request went to somebody else': mail('expired'),
  }
}

function ofTheTeam(scene: MailScene) {
  const edition = editionOf(scene)
  const waits = {
    id,
    asker: scene.lea.name,
    need: search.need,
    sentAt: later(scene.now, -6 * 86_400_000),
    answerBy: later(scene.now, 86_400_000),
  }
  const mail = (kind: NudgeKind, text: string) =>
    nudgeMail(scene, {
      nudge: { id, kind, text, theme: kind === 'theme' ? edition.themes[0]!.key : null },
      edition,
      enrolmentId: id,
      reader: { ...scene.reader, name: scene.marc.name },
      request: kind === 'answer' ? waits : null,
    })
  return {
    'the team asks for an answer': mail('answer', 'Bonjour {name}, {asker} vous a écrit il y a {days}.'),
    'the team asks whether you would help with a theme too': mail('theme', 'Bonjour {name}, et ce thème ?'),
    'is this still true?': mail(
      'still-true',
      'Bonjour {name}, ce que vous aviez écrit est-il toujours vrai ?',
    ),
    'somebody whom you waited for has a place': placeFreeMail(scene, {
      edition,
      mentorEnrolmentId: id,
      mentor: scene.marc.name,
      reader: scene.reader,
    }),
    'the charter waits for your yes': mail('charter', 'Bonjour {name}, la charte a changé.'),
  }
}

function toAsker(scene: MailScene) {
  const about = { edition: editionOf(scene), search, reader: scene.reader }
  const mentor = scene.marc.name
  const agreeBy = later(scene.now, week)
  return {
    'somebody said yes': askerMail(scene, {
      kind: 'yes',
      ...about,
      mentor,
      relationshipId: id,
      agreeBy,
      weeks: 12,
    }),
    'somebody asks one thing first': askerMail(scene, {
      kind: 'questioned',
      ...about,
      mentor,
      requestId: id,
      question: 'Depuis quand ?',
    }),
    'an hour is over: was it useful': hourMail(scene, { what: 'useful', ...about, mentor }),
    'two weeks after an hour: what came of it': hourMail(scene, { what: 'came', ...about, mentor }),
    'the team found nobody': askerMail(scene, { kind: 'nobody', ...about, offer: 'Un atelier le 12 mars.' }),
    'not now, and somebody else is asked': newsMail(scene, {
      ...about,
      came: { what: 'declined', mentor, reason: 'no-time-now', line: 'Écrivez à Odile.' },
      next: { name: 'Odile Rannou', answerBy: agreeBy },
      end: null,
    }),
    'no answer, and the team looks': newsMail(scene, {
      ...about,
      came: { what: 'expired', mentor },
      next: null,
      end: 'by-hand',
    }),
    'nobody has a place': newsMail(scene, {
      ...about,
      came: { what: 'mentor-full', mentor },
      next: null,
      end: 'nobody',
    }),
  }
}

const fromOutside = (scene: MailScene) => ({
  'somebody outside is invited to become a mentor': outsiderMail(scene, {
    id,
    email: scene.reader.email,
    name: 'Claire Morvan',
    relation: 'une ancienne collègue',
    line: 'Vous m’aviez tant appris : quelqu’un ici en a besoin.',
    language: scene.reader.language,
    token: 'sample',
    until: later(scene.now, 4 * week),
    edition: editionOf(scene),
    inviter: scene.lea.name,
  }),
  'whom you invited is a mentor': newMentorMail(scene, {
    edition: editionOf(scene),
    enrolmentId: id,
    mentor: 'Claire Morvan',
    reader: scene.reader,
  }),
})
