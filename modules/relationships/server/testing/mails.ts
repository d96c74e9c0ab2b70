import { later } from '../../../../platform/server/clock.ts'
import type { MailScene, ModuleMails } from '../../../../platform/server/testing/module-mails.ts'
import { PairAgreement, acceptRelationship, undoAnswer } from '../../contract.ts'
import { answerBy } from '../answer-by.ts'
import type { LockedRelationship, Party } from '../find-parties.ts'
import { endMail } from '../ending/end-mail.ts'
import { silenceMail } from '../ending/silence-mail.ts'
import { answerMail } from '../mail/answer-mail.ts'
import { proposalMail } from '../mail/proposal-mail.ts'
import { questionMail } from '../mail/question-mail.ts'
import { recordedMail } from '../mail/recorded-mail.ts'
import { reminderMail } from '../mail/reminder-mail.ts'
import { teamMail } from '../mail/team-mail.ts'
import { togetherMail } from '../together/together-mail.ts'

const id = '01934f00-0000-7000-8000-00000000000d'
const personId = 'sample'

export const mails: ModuleMails = {
  samples: (scene) => ({
    ...whileProposed(scene),
    ...answered(scene),
    ...ended(scene),
    ...together(scene),
    'to the team: a question': questionMail(scene, {
      questionId: 'sample',
      personId,
      reader: scene.reader,
      edition: scene.edition,
      asker: scene.lea,
      partners: [scene.marc.name],
      question: 'Est-ce que Marc connaît l’édition ?\n\nJe cherche surtout cela.',
    }),
    'to the team: people wait for a next round': teamMail(scene, {
      edition: scene.edition,
      free: {
        mentors: 3,
        mentees: 1,
      },
      personId,
      reader: scene.reader,
    }),
  }),
}

function whileProposed(scene: MailScene) {
  const { edition, lea, marc, now, reader, reasons } = scene
  const member = { language: null, capacity: 1, answers: {} }
  const pair = {
    id,
    position: 0,
    reasons,
    mentor: {
      ...marc,
      ...member,
      id: 'mentor',
      personId,
      role: 'mentor' as const,
    },
    mentee: {
      ...lea,
      ...member,
      id: 'mentee',
      personId,
      role: 'mentee' as const,
    },
  }
  const party: Party = {
    enrolmentId: 'mentee',
    personId,
    role: 'mentee',
    acceptedAt: null,
    declinedAt: null,
    leftAt: null,
  }
  const relationship: LockedRelationship = {
    id,
    editionId: edition.id,
    runId: 'sample',
    kind: 'pair',
    status: 'proposed',
    charterVersion: 1,
    proposedAt: now,
    activatedAt: null,
    agreement: PairAgreement.parse(edition.agreement),
    lastOn: null,
    silenceAskedAt: null,
    pausedUntil: null,
    answerBy: answerBy(now),
    parties: [party],
  }
  const partners = [marc.name]
  return {
    'a proposal, to a mentee': proposalMail(scene, { edition, pair, role: 'mentee', reader }),
    'a proposal, to a mentor': proposalMail(scene, {
      edition,
      pair,
      role: 'mentor',
      reader: {
        ...reader,
        name: marc.name,
      },
    }),
    'your answer is awaited': reminderMail(scene, {
      relationship,
      party,
      edition,
      partners,
      reader,
      afterDays: 7,
    }),
  }
}

function answered(scene: MailScene) {
  const { edition, marc, lea, now, reader } = scene
  const recorded = (kind: 'accepted' | 'declined' | 'undone') =>
    recordedMail(scene, {
      kind,
      effectKey: `sample/${kind}`,
      edition,
      reader,
      partners: [marc.name],
      id,
      act: kind === 'undone' ? acceptRelationship : undoAnswer,
      until: later(now, 72 * 36e5),
    })
  const answer = (kind: Parameters<typeof answerMail>[1]['kind'], partners = [marc]) =>
    answerMail(scene, { kind, id, edition, personId, reader, partners })
  return {
    'a yes by the mail’s link was recorded': recorded('accepted'),
    'a no by the mail’s link was recorded': recorded('declined'),
    'an answer was taken back': recorded('undone'),
    'all said yes, in a pair': answer('active'),
    'all said yes, in a team': answer('active-together', [marc, { ...lea, name: 'Nour Haddad' }]),
    'it will not be': answer('declined'),
    'it is open again': answer('reopened'),
    'it lapsed, to who had not answered': answer('lapsed-silent'),
    'it lapsed, to who had said yes': answer('lapsed-waiting'),
    'the team took it back': answer('withdrawn'),
  }
}

function ended(scene: MailScene) {
  const { edition, marc, now, reader } = scene
  const end = (words: Parameters<typeof endMail>[1]['words']) =>
    endMail(scene, { id, personId, edition, reader, partners: [marc.name], words })
  return {
    'it is over as agreed': end('completed'),
    'it was ended by the other': end('stopped'),
    'it was ended by the reader': end('by-me'),
    'it never began': end('never-started'),
    'nothing was held: it is closed soon': silenceMail(scene, {
      id,
      personId,
      edition,
      reader,
      partners: [marc.name],
      until: later(now, 14 * 864e5),
    }),
  }
}

function together(scene: MailScene) {
  const { edition, marc, reader } = scene
  const told = (what: Parameters<typeof togetherMail>[1]['told']['what']) =>
    togetherMail(scene, {
      id,
      personId,
      edition,
      reader,
      partner: marc.name,
      told: {
        what,
        day: '2027-03-05',
      },
    })
  return {
    'the other says that a goal is reached': told('done'),
    'the other would go on': told('continue'),
    'both go on': told('continued'),
    'the other would change the agreement': told('agreement'),
    'the changed agreement stands': told('agreement-agreed'),
    'the agreement stays as it was': told('agreement-kept'),
    'a pause begins': told('paused'),
    'a pause is over': told('resumed'),
    'the end is to be prepared': told('prepare'),
  }
}
