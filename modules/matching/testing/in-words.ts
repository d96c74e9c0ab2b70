import { createTranslator } from 'use-intl/core'
import type { Language } from '../../../platform/contract.ts'
import en from '../../../locales/en/matching.json' with { type: 'json' }
import fr from '../../../locales/fr/matching.json' with { type: 'json' }
import { arrangeFreely } from '../pairing/arrange.ts'
import type { Cohort } from '../cohort/cohort.ts'
import { exampleCohort, examplePolicy, exampleWeek } from '../examples.ts'
import type { Matched } from '../outcome/outcome.ts'
import type { Policy } from '../policy/policy.ts'
import { scoreUnder } from '../pairing/score-under.ts'
import { say, type Said } from '../sentences/sentence.ts'

export const messages = { fr, en }

/** Words a sentence; a key or a value that is missing throws. */
export function inWords(said: Said, language: Language = 'fr'): string {
  const translate = createTranslator({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error
    },
  })
  return say(said, language, (key, values) => translate(key as never, values as never))
}

export function matchedOf(changes: { cohort?: Cohort; policy?: Partial<Policy> } = {}): Matched {
  const cohort = changes.cohort ?? exampleCohort()
  const policy = examplePolicy(changes.policy)
  const prepared = scoreUnder(cohort, policy, { weekOf: exampleWeek })
  if ('refusal' in prepared) throw new Error(prepared.refusal.code)
  const outcome = arrangeFreely({ cohort, policy, weekOf: exampleWeek, ...prepared })
  if ('refusal' in outcome) throw new Error(outcome.refusal.code)
  return outcome.matched
}
