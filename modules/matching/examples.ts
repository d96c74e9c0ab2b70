import type { Profile } from '../people/contract.ts'
import { emptyProfile } from '../people/rules.ts'
import type { Role } from '../programmes/contract.ts'
import type { Answers } from '../questionnaires/contract.ts'
import { cohortTemplate } from '../programmes/templates/index.ts'
import type { Cohort, Member } from './cohort/cohort.ts'
import { defaultPolicy } from './criteria/default-policy.ts'
import type { Policy } from './policy/policy.ts'

const rennes = { city: 'Rennes', latitude: 48.11, longitude: -1.68 }
const nantes = { city: 'Nantes', latitude: 47.22, longitude: -1.55 }

/** Three freelances who look for help and four who offer it. All invented. */
export function exampleCohort(): Cohort {
  const { questions, themes, seniorityLevels, jobFamilies } = cohortTemplate
  return {
    members: [
      member('nadia', 'mentee', 'Nadia Ferhat', {
        profile: { place: rennes, jobFamily: 'design/motion' },
        answers: {
          needs: ['first-clients', 'fix-prices', 'be-known'],
          problem: 'Je vis d’une agence. Je cherche mes premiers clients en direct.',
          expectations: ['own-work'],
          'gives-in-return': ['be-known'],
        },
      }),
      member('lea', 'mentee', 'Léa Moreau', {
        profile: { place: nantes, jobFamily: 'design/graphic' },
        answers: {
          needs: ['fix-prices'],
          problem: 'Je n’ose pas augmenter mes prix.',
          expectations: ['shorter-weeks'],
          availability: { weekHours: [36, 37, 38, 39] },
        },
      }),
      member('yann', 'mentee', 'Yann Le Goff', {
        profile: { place: nantes, jobFamily: 'writing/copy' },
        answers: { needs: ['accounting', 'say-no', 'organise-time'], problem: 'Ma compta déborde.' },
      }),
      member('claire', 'mentor', 'Claire Vasseur', {
        profile: { place: rennes, jobFamily: 'design/illustration' },
        answers: {
          offers: ['first-clients', 'be-known'],
          experience: 'J’ai quitté Paris. J’ai trouvé mes premiers clients sans agence ni plateforme.',
          expectations: ['choose-projects'],
          'wants-in-return': ['be-known'],
          availability: { weekHours: [36, 37, 132, 133] },
        },
      }),
      member('marc', 'mentor', 'Marc Lagarde', {
        profile: { place: nantes, jobFamily: 'writing/copy' },
        answers: {
          offers: ['fix-prices', 'first-clients'],
          experience: 'J’ai doublé mes prix en deux ans.',
          expectations: ['shorter-weeks'],
          availability: { weekHours: [36, 37] },
        },
      }),
      member('odile', 'mentor', 'Odile Rannou', {
        profile: { place: nantes, jobFamily: 'office/accounts' },
        answers: {
          offers: ['organise-time'],
          experience: 'Un carnet par client, et le vendredi pour ranger.',
        },
      }),
      member('hugo', 'mentor', 'Hugo Perrin', {
        profile: { place: nantes, jobFamily: 'technology/web' },
        answers: { offers: ['break-loneliness'] },
      }),
    ],
    questionnaire: { questions, themes },
    levels: seniorityLevels,
    jobFamilies,
  }
}

export function examplePolicy(changes: Partial<Policy> = {}): Policy {
  const { questions, themes, weights, expectationAnswers } = cohortTemplate
  const policy = defaultPolicy(
    { questions, themes },
    { goal: 'best-fit', weights, expectationMatrix: expectationAnswers, seed: 'example' },
  )
  return { ...policy, ...changes }
}

/** A Monday of autumn: Paris is two hours ahead of UTC. */
export const exampleWeek = '2026-10-05T12:00:00.000Z'

export function member(
  id: string,
  role: Role,
  name: string,
  said: { profile?: Partial<Profile>; answers?: Answers; capacity?: number; personId?: string } = {},
): Member {
  return {
    id,
    personId: said.personId ?? `person-${id}`,
    role,
    name,
    capacity: said.capacity ?? 1,
    profile: { ...emptyProfile, timeZone: 'Europe/Paris', ...said.profile },
    answers: said.answers ?? {},
  }
}
