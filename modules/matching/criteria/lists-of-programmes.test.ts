import { expect, it } from 'vitest'
import {
  completeQuestionnaire,
  inferQuestionnaire,
  readSheet,
  toVolunteers,
} from '../../enrolment/sheet/index.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { reasonsFor } from '../rules.ts'
import { inWords } from '../testing/in-words.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { ourTemplate } from './our-template.ts'
import { startingPolicy } from './starting-policy.ts'

/** Two lists as teams keep them, `|` between cells: what is said of them, and why people meet. */
async function paired(mentors: readonly string[], mentees: readonly string[]) {
  const sheets = await Promise.all(
    [mentors, mentees].map(async (lines, at) => {
      const text = lines.map((line) => line.replaceAll(' | ', '\t')).join('\n')
      return {
        sheet: await readSheet(text, 'pasted'),
        role: at === 0 ? ('mentor' as const) : ('mentee' as const),
      }
    }),
  )
  const { sheets: mapped, questionnaire } = inferQuestionnaire(sheets)
  const read = toVolunteers(mapped, questionnaire, { emailRequired: false })
  const cohort = cohortOfVolunteers(
    { ...read, newOptions: [], newThemes: [], newQuestions: [] },
    completeQuestionnaire(questionnaire, read),
  )
  const { policy, assumptions } = startingPolicy(cohort, ourTemplate)
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  const { matched } = outcome
  return {
    told: assumptions
      .map((one) => inWords(one))
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
    said: matched.result.pairs
      .flatMap((pair) => reasonsFor(matched, pair, 'team').map((reason) => inWords(reason)))
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
  }
}

const mentors = [
  'Nom | Expertises que je peux transmettre | Métier | Site | Confidence [Presenting]',
  'Ana Un | Comprendre ma comptabilité / Trouver des clients | Banque | Lyon | 4',
  'Bob Deux | Trouver des clients / Fixer ses prix | Santé | Paris | 3',
  'Cid Trois | Fixer ses prix / Comprendre ma comptabilité | Graphiste | Lyon | 5',
]
const mentees = [
  'Nom | Besoins | Métier | Site | Confidence [Presenting]',
  'Dora Un | Comptabilité / Prix | Graphiste | Paris | 1',
  'Eli Deux | Clients | Banque | Lyon | 2',
  'Fay Trois | Prix / Clients | Santé | Lyon | 2',
]

it('lists parted by slashes meet, each side in its own wording, and the mentee’s is quoted', async () => {
  const { said } = await paired(mentors, mentees)
  expect(said).toContain('Dora veut avancer sur « Comptabilité » et « Prix » ; Cid peut aider.')
  expect(said).not.toMatch(/Comprendre|Fixer| \/ /)
})

it('a sector under « Métier » is told as a sector, and a trade as a trade', async () => {
  const { said } = await paired(mentors, mentees)
  expect(said).toContain('Même secteur : Banque.')
  expect(said).toContain('Même métier ou domaine : Graphiste.')
})

it('what both sides answered and nothing compares is named, with what to do', async () => {
  const { told } = await paired(mentors, mentees)
  expect(told).toContain(
    'Au départ, nous ne comparons pas « Confidence [Presenting] » et « Site » : ajoutez un critère pour qu’elles comptent.',
  )
})

it('hopes that no mentor offers give way to the list that mentors answer', async () => {
  const { told, said } = await paired(mentors, [
    'Nom | Sur quoi souhaitez-vous avancer ? | Vos attentes',
    'Dora Un | Comptabilité / Prix | Un regard franc',
    'Eli Deux | Clients | Un regard franc',
    'Fay Trois | Prix / Clients | Rompre l’isolement',
    'Gil Quatre | Comptabilité | Rompre l’isolement',
  ])
  expect(told).toMatch(/Nous rapprochons « Sur quoi souhaitez-vous avancer \? »/)
  expect(told).not.toMatch(/Nous rapprochons « Vos attentes »/)
  expect(said).toContain('veut avancer sur « Comptabilité »')
})
