import {
  showOffer,
  applyToImmersion,
  chooseCandidates,
  offerImmersion,
  tellImmersion,
} from '../../../modules/immersion/contract.ts'
import { day } from '../../../modules/immersion/server/testing/examples.ts'
import {
  chooseNextThingOfMeeting,
  commentOnMeeting,
  sayOwnWordOfMeeting,
} from '../../../modules/debriefs/contract.ts'
import { answerQuiz, openQuiz, saveQuiz } from '../../../modules/quizzes/contract.ts'
import {
  approveWorkshop,
  debriefWorkshop,
  proposeWorkshop,
  sayOwnWord,
  takeSeat,
} from '../../../modules/workshops/contract.ts'
import { plan, proposal } from '../../../modules/workshops/server/testing/examples.ts'
import type { OpenPair } from './open-pair.ts'

/** What is written beside a pair, and everybody whom any answer gives it to. */
export const readersAroundPairs = {
  // Letters: who wrote one, who receives, and the team.
  'CANARI-LETTRE': ['lead', 'mentee', 'mentor'],
  // An account, as long as the other side has not written theirs.
  'CANARI-RECIT': ['lead', 'mentee'],
  // What somebody chose in a quiz.
  '"mine":"answer-3"': ['mentee'],
  // Of a workshop: the host's own word, and a remark of one person.
  'CANARI-ANIMER': ['mentor'],
  'CANARI-REMARQUE': [],
  // Of a session: what its mentor keeps and changes, and a word that waits for four others.
  'CANARI-GARDER': ['mentor'],
  'CANARI-UNE-CHOSE': ['mentor'],
  'CANARI-MOT': ['mentee'],
}

/** Settings of an edition in which all of it may be written. */
export const withAll = () => ({
  workshops: { workedOn: 'break' as const, tellAfterAsks: 3 },
  immersion: { asksManager: false },
  debriefs: true,
})

/** In the days before they happen: a letter, a workshop with its quiz, and the look back on a session. */
export async function writeAroundPairs({ lead, mentor, mentee, editionId }: OpenPair, meetingId: string) {
  const { id: immersionId } = await mentor.ask(offerImmersion, {
    editionId,
    ...day,
    firstOn: '2026-11-25',
    lastOn: '2026-11-25',
    applyBy: '2026-11-24',
  })
  await mentee.ask(applyToImmersion, { id: immersionId, motivation: 'CANARI-LETTRE' })
  const [candidate] = (await mentor.ask(showOffer, { id: immersionId })).candidates!
  const candidacyId = candidate!.candidacyId
  await mentor.ask(chooseCandidates, { id: immersionId, candidacyIds: [candidacyId], word: '' })

  const { id: workshopId } = await mentor.ask(proposeWorkshop, { editionId, ...proposal, ideaId: null })
  await lead.ask(approveWorkshop, { id: workshopId, ...plan, on: '2026-11-25' })
  await mentee.ask(takeSeat, { id: workshopId, comes: true })
  const one = { wording: 'Vrai ?', options: ['Oui', 'Non', 'Peut-être'], right: 0, why: 'Parce que.' }
  const of = { subject: 'workshop' as const, subjectId: workshopId }
  const { id: quizId } = await mentor.ask(saveQuiz, { ...of, questions: [one, one, one] })
  await mentor.ask(openQuiz, { id: quizId, isOpen: true })
  await mentee.ask(answerQuiz, { id: quizId, question: 'question-1', option: 'answer-3' })

  await mentor.ask(sayOwnWordOfMeeting, { id: meetingId, wentWell: 'CANARI-GARDER', wouldChange: 'Rien.' })
  await mentor.ask(chooseNextThingOfMeeting, { id: meetingId, nextThing: 'CANARI-UNE-CHOSE' })
  await mentee.ask(commentOnMeeting, { id: meetingId, text: 'CANARI-MOT' })
  return { immersionId, candidacyId, immersionCandidacyId: candidacyId, workshopId, quizId }
}

/** The day after. */
export async function tellAfterwards(
  { mentor, mentee }: Pick<OpenPair, 'mentor' | 'mentee'>,
  { candidacyId, workshopId }: Awaited<ReturnType<typeof writeAroundPairs>>,
): Promise<void> {
  await mentee.ask(tellImmersion, { candidacyId, happened: true, brought: '', takesAway: 'CANARI-RECIT' })
  await mentee.ask(debriefWorkshop, { id: workshopId, rating: 4, learnt: true, remark: 'CANARI-REMARQUE' })
  await mentor.ask(sayOwnWord, { id: workshopId, wentWell: 'CANARI-ANIMER', wouldChange: 'Rien.' })
}
