import { answerCall, confirmApplication, showPublicCall } from '../../../../modules/enrolment/contract.ts'
import {
  decideApplications,
  editReview,
  inviteReviewer,
  listApplications,
  listReadings,
  saveGrade,
  sendAnswers,
  shareOut,
} from '../../../../modules/reviews/contract.ts'
import { presets } from '../../../../modules/reviews/presets/index.ts'
import { chance } from '../plan/chance.ts'
import { readActors } from '../stage/read-actors.ts'
import type { Edition } from './edition.ts'
import { readSecret } from './read-secret.ts'
import words from './words.json' with { type: 'json' }

const reviewers = 2
/** So many of those who apply are taken. */
const places = 12

/** Eighteen apply; two grade each of them by the same five criteria; the best twelve are taken, and all are answered. */
export async function chooseJuniors(edition: Edition): Promise<void> {
  const { stage, lead, editionId } = edition
  const { criteria } = presets.find(({ key }) => key === 'project-teams')!
  await stage.ask(
    lead,
    editReview,
    { editionId, criteria: [...criteria], isBlind: false, calibrates: false, readers: reviewers },
    1,
  )
  for (let at = 0; at < reviewers; at += 1) {
    const email = `mentor${at + 1}@exemple.invalid`
    await stage.ask(lead, inviteReviewer, { editionId, name: words.mentors[at]!.name, email })
  }
  await apply(edition)
  await stage.ask(lead, shareOut, { editionId })
  await grade(edition)
  await answer(edition)
}

async function apply({ stage, lead }: Edition): Promise<void> {
  const call = await stage.ask(lead, showPublicCall, { address: 'projets' })
  for (const [at, name] of words.juniors.entries()) {
    const email = `junior${at + 1}@exemple.invalid`
    await stage.ask(lead, answerCall, {
      address: 'projets',
      role: 'mentee',
      name,
      email,
      city: 'Lorient',
      answers: {
        skills: words.skills[at % words.skills.length]!,
        needs: words.skills[(at + 1) % words.skills.length]!,
        'meeting-mode': 'either',
      },
      questionnaireVersion: call.questionnaireVersion,
      charterVersion: call.charterVersion!,
      leaveEmpty: '',
    })
    await stage.ask(lead, confirmApplication, {
      token: await readSecret(stage, email, 'confirm-application'),
    })
  }
}

async function grade({ stage, editionId }: Edition): Promise<void> {
  const actors = [...(await stage.read((db) => readActors(db, stage.organisation))).values()]
  for (const { name } of words.mentors.slice(0, reviewers)) {
    const reviewer = actors.find(({ person }) => person.name === name)!
    const { readings, criteria } = await stage.ask(reviewer, listReadings, { editionId })
    for (const { applicationId: id, number } of readings) {
      const marks = Object.fromEntries(
        criteria.map(({ key }) => [key, 2 + chance(`${number}/${key}/${number % 5}/${name}`, 3)]),
      )
      await stage.ask(reviewer, saveGrade, { id, marks, note: '', gives: true }, 1)
    }
  }
}

async function answer({ stage, lead, editionId }: Edition): Promise<void> {
  const { applications } = await stage.ask(lead, listApplications, { editionId })
  const inOrder = applications.toSorted((one, other) => (other.grades.mean ?? 0) - (one.grades.mean ?? 0))
  const { made } = await stage.ask(lead, decideApplications, {
    editionId,
    applications: inOrder.map(({ id }, at) => ({
      id,
      seen: null,
      decision: at < places ? ('accept' as const) : at < places + 2 ? ('wait' as const) : ('refuse' as const),
      word: '',
    })),
  })
  await stage.ask(lead, sendAnswers, { editionId, decisionIds: made.map(({ decisionId }) => decisionId!) })
}
