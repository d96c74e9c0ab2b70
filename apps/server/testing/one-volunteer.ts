import type { VolunteerIn } from '../../../modules/enrolment/contract.ts'
import { emptyProfile } from '../../../modules/people/rules.ts'
import { createProgramme } from '../../../modules/programmes/contract.ts'
import type { Visitor } from './visitor.ts'

/** An import that brings people, and nothing to the questionnaire. */
export const nothingNew = { newOptions: [], newThemes: [], newQuestions: [], seniorityLevels: null }
export const oneMentor: VolunteerIn & { email: string } = {
  line: 2,
  name: 'Nadia Roux',
  email: 'nadia@exemple.invalid',
  roles: ['mentor'],
  profile: { ...emptyProfile, jobTitle: 'Graphiste', employer: 'Atelier' },
  answers: {},
  capacity: 2,
}

export const textQuestion = {
  kind: 'short-text' as const,
  askedOf: 'mentor' as const,
  wording: { fr: 'Devise', en: 'Motto' },
  mentorWording: null,
  help: null,
  options: [],
  optionsFrom: 'own' as const,
  required: false,
  readers: 'team' as const,
  special: false,
}

export async function newEdition(lead: Visitor): Promise<string> {
  const name = { fr: 'Édition', en: 'Edition' }
  const made = await lead.ask(createProgramme, {
    template: 'cohort',
    name,
    editionName: name,
    startsOn: null,
  })
  return made.editionId
}
