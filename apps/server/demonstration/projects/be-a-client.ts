import {
  agreeDeliverable,
  answerVersion,
  askForMore,
  readClientPage,
  sayClientWord,
  writeBrief,
} from '../../../../modules/projects/contract.ts'
import { addDays } from '../../../../platform/calendar-day.ts'
import type { Edition } from './edition.ts'
import { readSecret } from './read-secret.ts'
import words from './words.json' with { type: 'json' }

export type Brief = (typeof words.projects)[number]
export const emailOfClient = ({ contactName }: Brief) =>
  `${contactName.split(' ')[0]!.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()}@exemple.invalid`

/** What a client does by the link of their latest mail. */
export async function asClient({ stage, lead }: Edition, brief: Brief) {
  const token = await readSecret(stage, emailOfClient(brief), 'client')
  const by = brief.contactName
  const page = await stage.ask(lead, readClientPage, { token })
  return {
    write: (firstDay: string) => {
      const { context, audience, constraints, leftOut, decides, budgetCents, juniorsCents } = brief
      const deliverables = brief.said.map((title) => ({ id: null, title, dueOn: null, checks: [] }))
      const [startsOn, endsOn] = budgetCents === null ? [null, null] : [firstDay, addDays(firstDay, 50)]
      const said = { title: brief.title, context, audience, constraints, leftOut, decides, deliverables }
      const written = { ...said, startsOn, endsOn, currency: 'EUR', budgetCents, juniorsCents }
      return stage.ask(lead, writeBrief, { token, by, ...written }, page.revision)
    },
    agree: async () => {
      for (const { id: deliverableId, state } of page.deliverables)
        if (state === 'proposed')
          await stage.ask(lead, agreeDeliverable, { token, by, deliverableId, isWanted: true })
    },
    answer: async () => {
      for (const { state, versions } of page.deliverables) {
        const nth = state === 'sent' ? versions[0]!.version : 0
        if (nth === 0) continue
        const title = page.deliverables.find((one) => one.versions === versions)!.title
        const at = [...brief.said, ...brief.proposed].indexOf(title)
        const planned = brief.answers[at]
        if (planned === 'waits' || planned === undefined) continue
        // A change is asked once; the version after it is good.
        const answer = planned === 'change' && nth === 1 ? ('change' as const) : ('accepted' as const)
        const word = answer === 'change' ? words.change : ''
        await stage.ask(lead, answerVersion, { token, by, versionId: versions[0]!.id, answer, word })
      }
    },
    askForMore: () => stage.ask(lead, askForMore, { token, by, text: words.more.asked }),
    sayWord: async () => {
      if (brief.word === null) return
      for (const { milestoneId } of page.wordsAsked)
        await stage.ask(lead, sayClientWord, { token, by, milestoneId, ...brief.word })
    },
  }
}
