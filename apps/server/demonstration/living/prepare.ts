import {
  editOwnAnswers,
  listOwnEnrolments,
  showOwnEnrolment,
  startDemonstration,
} from '../../../../modules/enrolment/contract.ts'
import { nameReferent } from '../../../../modules/feedback/contract.ts'
import { editProfile, setLanguage, showProfile } from '../../../../modules/people/contract.ts'
import { editEdition, showEdition } from '../../../../modules/programmes/contract.ts'
import { lastDay } from '../../../../modules/programmes/rules.ts'
import { chance } from '../plan/chance.ts'
import type { Actor, Stage } from '../stage/open-stage.ts'
import { readActors } from '../stage/read-actors.ts'
import words from '../words.json' with { type: 'json' }
import type { Edition } from './lived-pair.ts'

/** The people come in; some read in the other language, one has a long name, one a long story; somebody listens. */
export async function prepare(stage: Stage, lead: Actor, firstDay: string): Promise<Edition> {
  const { editionId } = await stage.ask(lead, startDemonstration, {})
  await giveDays(stage, lead, { editionId, firstDay })
  const actors = await stage.read((db) => readActors(db, stage.organisation))
  const byEmail = new Map([...actors.values()].map((actor) => [actor.person.email, actor]))
  const otherLanguage = stage.organisation.language === 'fr' ? 'en' : 'fr'
  for (const actor of actors.values()) {
    const isElsewhere = actor !== lead && chance(`${actor.person.email}/language`, 11) === 0
    if (!isElsewhere) continue
    await stage.comeIn(actor)
    await stage.ask(actor, setLanguage, { language: otherLanguage })
  }
  await renameTo(stage, byEmail.get(words.longName.email)!, words.longName.name)
  await tellAtLength(stage, byEmail.get(words.longProblem.email)!, words.longProblem.problem)
  for (const place of ['referent', 'deputy'] as const)
    await stage.ask(lead, nameReferent, { editionId, place, ...words[place] })
  const everybody = await stage.read((db) => readActors(db, stage.organisation))
  return { stage, editionId, firstDay, lead, actors: everybody, pairs: [] }
}

async function giveDays(
  stage: Stage,
  lead: Actor,
  { editionId, firstDay }: { editionId: string; firstDay: string },
) {
  const { name, charter, agreement, revision } = await stage.ask(lead, showEdition, { editionId })
  const days = { startsOn: firstDay, endsOn: lastDay(firstDay, agreement.durationDays) }
  await stage.ask(lead, editEdition, { editionId, name, charter, agreement, ...days }, revision)
}

async function renameTo(stage: Stage, actor: Actor, name: string) {
  const { profile, revision } = await stage.ask(actor, showProfile, {})
  await stage.ask(actor, editProfile, { name, profile }, revision)
}

async function tellAtLength(stage: Stage, actor: Actor, problem: string) {
  const { enrolments } = await stage.ask(actor, listOwnEnrolments, {})
  const { id, answers, questionnaireVersion, revision } = await stage.ask(actor, showOwnEnrolment, {
    id: enrolments[0]!.id,
  })
  await stage.ask(
    actor,
    editOwnAnswers,
    { id, answers: { ...answers, problem }, questionnaireVersion },
    revision,
  )
}
