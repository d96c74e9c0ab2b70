import {
  listGatherings,
  notePresence,
  planGathering,
  showConduct,
  signUp,
  type GatheringKind,
} from '../../../../modules/gatherings/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import words from '../words.json' with { type: 'json' }
import type { Act, Edition } from './lived-pair.ts'

type Planned = (typeof words.gatherings)[number]

/** Each gathering: the team plans it, most answer the next day, and the day after it the team notes who came. */
export function actsOfGatherings(edition: Edition): Act[] {
  return words.gatherings.flatMap((planned) => [
    { day: planned.plannedOn, at: '14:30', run: () => plan(edition, planned) },
    { day: planned.plannedOn + 1, at: '12:50', run: () => answer(edition, planned) },
    { day: planned.day + 1, at: '09:40', run: () => notePresences(edition, planned) },
  ])
}

async function plan({ stage, lead, editionId, firstDay }: Edition, { kind, day, ...planned }: Planned) {
  const { title, at, minutes, place, link, places } = planned
  const on = addDays(firstDay, day)
  await stage.ask(lead, planGathering, {
    editionId,
    kind: kind as GatheringKind,
    title,
    on,
    at,
    minutes,
    place,
    link,
    places,
  })
}

async function answer(edition: Edition, planned: Planned) {
  const { stage, pairs } = edition
  const id = await findPlanned(edition, planned)
  for (const { actors } of pairs)
    for (const actor of [actors.mentor, actors.mentee]) {
      const said = chance(`${actor.person.email}/${planned.kind}`, 10)
      if (said < 8) await stage.ask(actor, signUp, { id, comes: said < 7 })
    }
}

async function notePresences(edition: Edition, planned: Planned) {
  const { stage, lead } = edition
  const id = await findPlanned(edition, planned)
  const { people } = await stage.ask(lead, showConduct, { id })
  for (const { personId, name, state } of people) {
    const came = chance(`${name}/${planned.kind}/came`, 8)
    if (state !== 'coming' || came === 0) continue
    const byLink = planned.place === '' || (planned.link !== '' && came < 3)
    await stage.ask(lead, notePresence, { id, personId, came: byLink ? 'by-link' : 'on-site' })
  }
}

async function findPlanned({ stage, lead, editionId }: Edition, { kind }: Planned): Promise<string> {
  const { gatherings } = await stage.ask(lead, listGatherings, { editionId })
  return gatherings.find((gathering) => gathering.kind === kind)!.id
}
