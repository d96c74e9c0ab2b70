import type { Question } from '../../programmes/contract.ts'

/** Whether a question of somebody's own sheet is about a learner profile: asked often, and supported by nothing. */
export function asksHowPeopleLearn({ key, wording }: Pick<Question, 'key' | 'wording'>): boolean {
  return key === 'learner-profile' || [wording.fr, wording.en].some((words) => aboutLearning.test(words))
}

const aboutLearning =
  /comment (?:est-ce que vous )?(?:vous )?appren|(?:profil|style|mode) d[’']apprentissage|apprenez-vous|learning styles?|learner profile|how (?:do )?you (?:best )?learn|learn best/i
