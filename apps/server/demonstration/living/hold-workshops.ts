import { editEdition, showEdition } from '../../../../modules/programmes/contract.ts'
import {
  approveWorkshop,
  askForWorkshop,
  askQuestion,
  chooseNextThing,
  debriefWorkshop,
  markQuestion,
  noteAttendance,
  proposeWorkshop,
  repeatWorkshop,
  sayOwnWord,
  showBoard,
  showWorkshop,
  takeSeat,
  voteForQuestion,
} from '../../../../modules/workshops/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import type { Actor } from '../stage/open-stage.ts'
import words from '../words.json' with { type: 'json' }
import type { Act, Edition } from './lived-pair.ts'

type Planned = (typeof words.workshops)[number]

/** Workshops that members ask for, propose and hold: full ones, those who wait, questions, who came, and what they said. */
export function actsOfWorkshops(edition: Edition): Act[] {
  return [
    { day: 0, at: '11:40', run: () => open(edition) },
    ...words.workshopIdeas.map(({ title, on, asks }) => ({
      day: on,
      at: '13:10',
      run: () => askFor(edition, title, asks),
    })),
    ...words.workshops.flatMap((planned) => [
      { day: planned.askedOn, at: '12:20', run: () => askFor(edition, planned.idea, 5) },
      { day: planned.proposedOn, at: '18:10', run: () => propose(edition, planned) },
      { day: planned.approvedOn, at: '09:20', run: () => approve(edition, planned, planned.day) },
      ...lifeOf(edition, planned, planned.approvedOn, planned.day, 1),
      ...(planned.againOn === null || planned.againDay === null
        ? []
        : [
            { day: planned.againOn, at: '10:10', run: () => repeat(edition, planned) },
            {
              day: planned.againOn + 1,
              at: '09:50',
              run: () => approve(edition, planned, planned.againDay!),
            },
            ...lifeOf(edition, planned, planned.againOn + 1, planned.againDay, 2),
          ]),
    ]),
  ]
}

function lifeOf(edition: Edition, planned: Planned, plannedOn: number, day: number, time: number): Act[] {
  return [
    { day: plannedOn, at: '12:40', run: () => comeTo(edition, planned, time) },
    { day: plannedOn + 1, at: '08:40', run: () => giveBack(edition, planned) },
    { day: day - 1, at: '20:10', run: () => wonder(edition, planned) },
    { day, at: '19:10', run: () => noteWhoCame(edition, planned) },
    { day: day + 1, at: '08:50', run: () => lookBack(edition, planned) },
  ]
}

async function open({ stage, lead, editionId }: Edition) {
  const { revision, name, startsOn, endsOn, charter, agreement } = await stage.ask(lead, showEdition, {
    editionId,
  })
  const workshops = { workedOn: 'break' as const, tellAfterAsks: 3 }
  await stage.ask(
    lead,
    editEdition,
    { editionId, name, startsOn, endsOn, charter, agreement, workshops },
    revision,
  )
}

async function askFor({ stage, editionId, pairs }: Edition, title: string, asks: number) {
  const first = chance(title, pairs.length - asks)
  for (const { actors } of pairs.slice(first, first + asks))
    await stage.ask(actors.mentee, askForWorkshop, { editionId, title })
}

async function propose(edition: Edition, planned: Planned) {
  const { stage, lead, editionId } = edition
  const { ideas } = await stage.ask(lead, showBoard, { editionId })
  const { title, about, minutes, wish } = planned
  await stage.ask(hostOf(edition, planned), proposeWorkshop, {
    editionId,
    ideaId: ideas.find((idea) => idea.title === planned.idea)?.id ?? null,
    title,
    about,
    language: 'fr',
    minutes,
    wish,
  })
}

async function approve({ stage, lead, editionId, firstDay }: Edition, planned: Planned, day: number) {
  const { proposals } = await stage.ask(lead, showBoard, { editionId })
  const { title, about, minutes, at, place, link, places } = planned
  const proposed = proposals.find((one) => one.title === title)!
  await stage.ask(lead, approveWorkshop, {
    id: proposed.id,
    title,
    about,
    minutes,
    at,
    place,
    link,
    places,
    workedOn: planned.workedOn as 'break' | 'working' | 'half',
    on: addDays(firstDay, day),
    timeZone: stage.organisation.timeZone,
    lastHours: 2,
  })
}

/** More than there are places the first time; the second, some of those who are offered one take it. */
async function comeTo(edition: Edition, planned: Planned, time: number) {
  const { id } = await latest(edition, planned)
  const wanting = time === 1 ? planned.places + 4 : planned.places - 1
  const first = chance(`${planned.title}/come/${time}`, edition.pairs.length)
  for (let at = 0; at < wanting; at += 1) {
    const { actors } = edition.pairs[(first + at) % edition.pairs.length]!
    const who = at % 4 === 3 ? actors.mentor : actors.mentee
    if (who.person.id !== hostOf(edition, planned).person.id)
      await edition.stage.ask(who, takeSeat, { id, comes: true })
  }
  for (const one of await attendees(edition, id))
    if (one.state === 'offered') await edition.stage.ask(one.actor, takeSeat, { id, comes: true })
}

async function giveBack(edition: Edition, planned: Planned) {
  const { id } = await latest(edition, planned)
  const [first] = (await attendees(edition, id)).filter(({ state }) => state === 'coming')
  if (first) await edition.stage.ask(first.actor, takeSeat, { id, comes: false })
  // Whoever is offered it takes it, so that the others still wait.
  for (const one of await attendees(edition, id))
    if (one.state === 'offered') await edition.stage.ask(one.actor, takeSeat, { id, comes: true })
}

async function wonder(edition: Edition, planned: Planned) {
  const { id } = await latest(edition, planned)
  const [asker, ...others] = (await attendees(edition, id)).filter(({ state }) => state === 'coming')
  if (!asker) return
  const { questionId } = await edition.stage.ask(asker.actor, askQuestion, { id, words: planned.question })
  for (const { actor } of others.slice(0, 5))
    await edition.stage.ask(actor, voteForQuestion, { questionId, votes: true })
  if (chance(planned.question, 2) === 0)
    await edition.stage.ask(hostOf(edition, planned), markQuestion, {
      questionId,
      hidden: false,
      answered: true,
    })
}

async function noteWhoCame(edition: Edition, planned: Planned) {
  const { id } = await latest(edition, planned)
  for (const { state, actor, name } of await attendees(edition, id))
    if (state === 'coming' && chance(`${name}/${planned.title}/came`, 9) > 0)
      await edition.stage.ask(hostOf(edition, planned), noteAttendance, {
        id,
        personId: actor.person.id,
        came: true,
      })
}

async function lookBack(edition: Edition, planned: Planned) {
  const { stage } = edition
  const { id } = await latest(edition, planned)
  for (const { came, actor, name } of await attendees(edition, id)) {
    const said = chance(`${name}/${planned.title}/said`, 10)
    if (came === null || said < 2) continue
    const rating = [2, 3, 4, 4, 5, 4, 3, 5][said - 2]!
    await stage.ask(actor, debriefWorkshop, { id, rating, learnt: rating > 2, remark: '' })
  }
  const host = hostOf(edition, planned)
  await stage.ask(host, sayOwnWord, { id, wentWell: planned.answer, wouldChange: planned.next })
  await stage.ask(host, chooseNextThing, { id, nextThing: planned.next })
}

async function repeat(edition: Edition, planned: Planned) {
  const { id } = await latest(edition, planned)
  await edition.stage.ask(hostOf(edition, planned), repeatWorkshop, { id })
}

const hostOf = ({ pairs }: Edition, { host }: Planned): Actor => pairs[host]!.actors.mentor

async function latest({ stage, lead, editionId }: Edition, { title }: Planned) {
  const { workshops } = await stage.ask(lead, showBoard, { editionId })
  return workshops.findLast((workshop) => workshop.title === title)!
}

async function attendees({ stage, lead, actors }: Edition, id: string) {
  const { held } = await stage.ask(lead, showWorkshop, { id })
  return held!.attendees.flatMap((one) => {
    const actor = actors.get(one.personId)
    return actor ? [{ ...one, actor }] : []
  })
}
