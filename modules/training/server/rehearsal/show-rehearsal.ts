import { action } from '../../../../platform/server/action.ts'
import { readPeople } from '../../../people/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showRehearsal } from '../../contract.ts'
import { readRehearsal } from './kept-rehearsal.ts'

export const showRehearsalAction = action(showRehearsal, async ({ db, person }, { id }) => {
  const kept = await readRehearsal(db, id)
  const pair = (await readPairs(db, [kept.relationshipId])).get(kept.relationshipId)!
  const mentorId = pair.parties.find(({ role }) => role === 'mentor')!.personId
  const menteeId = pair.parties.find(({ role }) => role === 'mentee')!.personId
  const isMentor = person.id === mentorId
  const bank = await db
    .selectFrom('training.questions')
    .select(['id', 'text', 'byPerson'])
    .where('projectId', '=', kept.projectId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
  const people = await readPeople(db, [mentorId, menteeId, ...bank.map(({ byPerson }) => byPerson)])
  const { course } = await readEditionFrame(db, kept.editionId)
  const nameOf = (personId: string) => people.get(personId)?.name ?? ''
  return {
    id,
    relationshipId: kept.relationshipId,
    projectTitle: kept.projectTitle,
    menteeName: nameOf(menteeId),
    mentorName: nameOf(mentorId),
    isMentor,
    step: kept.step,
    stepSince: kept.stepSince,
    minutes: { showing: course?.showMinutes ?? 20, answering: course?.questionMinutes ?? 15 },
    question: bank.find((one) => one.id === kept.drawn.at(-1))?.text ?? null,
    drawn: kept.drawn.length,
    // Whoever defends sees the question that is asked, and no other.
    bank: isMentor
      ? bank.map((one) => ({
          id: one.id,
          text: one.text,
          by: nameOf(one.byPerson),
          isDrawn: kept.drawn.includes(one.id),
        }))
      : [],
    ownWords: kept.ownWords,
    mentorWords: isMentor || kept.step === 'over' ? kept.mentorWords : null,
    kept: kept.kept,
  }
})
