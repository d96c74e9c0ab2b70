import { listContacts, noteContact, type How } from '../../../../modules/contacts/contract.ts'
import { dayIn } from '../../../../platform/calendar-day.ts'
import { chance } from '../plan/chance.ts'
import type { Edition } from './lived-pair.ts'

const ways: readonly How[] = ['phone', 'mail', 'phone', 'video', 'in-person']
/** Of so many contacts, one waits. */
const oneWaitsOf = 18

/** Once a week the team hears from those whose turn it is; a few it leaves for later. */
export function stayingInTouch({ stage, lead, editionId }: Edition): () => Promise<void> {
  return async () => {
    const on = dayIn(stage.organisation.timeZone, stage.clock.now())
    const { pairs } = await stage.ask(lead, listContacts, { editionId })
    for (const { relationshipId, parties, due } of pairs)
      for (const { moment } of due) {
        const of = (what: string, below: number) =>
          chance(`${parties.map(({ name }) => name).join()}/${moment}/${what}`, below)
        if (of('waits', oneWaitsOf) === 0) continue
        const how = ways[of('how', ways.length)]!
        await stage.ask(lead, noteContact, { id: relationshipId, moment: moment as never, on, how, line: '' })
      }
  }
}
