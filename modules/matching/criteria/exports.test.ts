import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inferQuestionnaire, readSheet, toVolunteers } from '../../enrolment/sheet/index.ts'
import { exampleWeek } from '../examples.ts'
import { match } from '../pairing/match.ts'
import { cohortOfVolunteers } from '../cohort/cohort-of-volunteers.ts'
import { inferPolicy } from './infer-policy.ts'

const folder = new URL('../../enrolment/examples/exports/', import.meta.url)
const names = (await readdir(folder)).filter((name) => /\.(csv|xlsx)$/.test(name))

async function read(name: string) {
  const sheet = await readSheet(new Uint8Array(await readFile(new URL(name, folder))), name)
  const { sheets, questionnaire } = inferQuestionnaire([{ sheet }])
  return { questionnaire, ...toVolunteers(sheets, questionnaire, { emailRequired: false }) }
}

const peopleOf = async (name: string) => (await read(name)).volunteers

async function pairsOf(name: string) {
  const { questionnaire, ...volunteers } = await read(name)
  const cohort = cohortOfVolunteers(volunteers, questionnaire)
  const { policy } = inferPolicy(cohort)
  const outcome = await match(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  const nameOf = (id: string) => cohort.members.find((member) => member.id === id)!.name
  const { pairs } = outcome.matched.result
  return pairs.map(({ menteeId, mentorId, score }) => ({
    who: `${nameOf(menteeId)} + ${nameOf(mentorId)}`,
    score,
  }))
}

const threeMentees: Record<string, string[]> = {
  'google-forms-en.csv': ['Idris Cole + Obi Marsh', 'Nora Fenn + Tamsin Hale', 'Perla Voss + Tamsin Hale'],
  'google-forms-fr.csv': [
    'Hugo Ferrec + Maud Cadoret',
    'Lise Amblard + Paul Drouin',
    'Yanis Berto + Maud Cadoret',
  ],
}

describe('exports of form tools, matched as they are', () => {
  it.each(names)('%s pairs who asks for something with who offers it', async (name) => {
    const pairs = await pairsOf(name)
    // Elsewhere the first mentee and the first mentor chose the same topics, and the second ones theirs.
    const first = (await peopleOf(name)).map((one) => one.name)
    const right = threeMentees[name] ?? [`${first[0]} + ${first[2]}`, `${first[1]} + ${first[3]}`]
    expect(pairs.map(({ who }) => who).toSorted()).toEqual(right.toSorted())
    expect(pairs.filter(({ score }) => score < 4_000)).toEqual([])
  })
})
