import { action } from '../../../../platform/server/action.ts'
import { readPeopleById } from '../../../meetings/server/index.ts'
import { readEditionFrame } from '../../../programmes/server/index.ts'
import { readPairs } from '../../../relationships/server/index.ts'
import { showRehearsal } from '../../contract.ts'
import { minutesOfDefence } from '../../rules.ts'
import { readRehearsal } from './kept-rehearsal.ts'

export const showRehearsalAction = action(showRehearsal, async (context, { id }) => {
  const { db, person } = context
  const kept = await readRehearsal(db, id)
  const pair = (await readPairs(db, [kept.relationshipId])).get(kept.relationshipId)!
  const mentorId = pair.parties.find(({ role }) => role === 'mentor')!.personId
  const menteeId = pair.parties.find(({ role }) => role === 'mentee')!.personId
  const isMentor = person.id === mentorId
  const bank = await db
    .selectFrom('training.questions')
    .select(['id', 'text', 'byPerson', 'askedByJury'])
    .where('projectId', '=', kept.projectId)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
  const people = await readPeopleById(context, [mentorId, menteeId, ...bank.map(({ byPerson }) => byPerson)])
  const realOne = await db
    .selectFrom('training.defences')
    .select(['startsAt', 'timeZone as plannedIn', 'place'])
    .where('placementId', '=', kept.placementId)
    .where('result', 'is', null)
    .executeTakeFirst()
  const { course } = await readEditionFrame(db, kept.editionId)
  const textOf = (questionId: string) => bank.find((one) => one.id === questionId)?.text
  const asked = kept.drawn.at(-1)
  const seesMentor = isMentor || kept.step === 'over'
  const nameOf = (personId: string) => people.get(personId)?.name ?? ''
  return {
    id,
    relationshipId: kept.relationshipId,
    projectTitle: kept.projectTitle,
    menteeName: nameOf(menteeId),
    mentorName: nameOf(mentorId),
    isMentor,
    alone: kept.alone,
    step: kept.step,
    stepSince: kept.stepSince,
    pausedAt: kept.pausedAt,
    minutes: minutesOfDefence(course),
    question:
      asked && kept.askedSince ? { id: asked, text: textOf(asked) ?? '', since: kept.askedSince } : null,
    drawn: kept.drawn.length,
    // Whoever defends sees the question that is asked, and no other; alone, the bank.
    bank:
      isMentor || kept.alone
        ? bank.map((one) => ({
            id: one.id,
            text: one.text,
            by: nameOf(one.byPerson),
            isDrawn: kept.drawn.includes(one.id),
            askedByJury: one.askedByJury,
            seconds: kept.answered[one.id] ?? null,
            toReview: kept.toReview.includes(one.id),
          }))
        : [],
    ownWords: kept.ownWords,
    mentorWords: seesMentor ? kept.mentorWords : null,
    toReview: seesMentor ? kept.toReview.flatMap((one) => textOf(one) ?? []) : [],
    // Private: nobody but the mentor is ever given them.
    notes: isMentor ? kept.notes : '',
    aim: kept.aim,
    projectId: kept.projectId,
    projectRevision: kept.projectRevision,
    rubric: [...kept.rubric],
    beforeLevels: kept.beforeLevels,
    ownLevels: kept.ownLevels,
    mentorLevels: seesMentor ? kept.mentorLevels : {},
    realOne: realOne ? { ...realOne, timeZone: people.get(person.id)!.timeZone } : null,
    kept: kept.kept,
  }
})
