import type { Language } from '../../../../platform/contract.ts'
import { action } from '../../../../platform/server/action.ts'
import { listSilent } from '../../contract.ts'
import { wordsToBegin } from '../mail/words-of.ts'
import { readSilent } from './read-silent.ts'

export const listSilentAction = action(listSilent, async (context, about) => {
  const people = await readSilent(context, about)
  const begin = (language: Language) => wordsToBegin(about.silence, language)
  return {
    people: people.map(({ reader: _, ...person }) => person),
    wording: { fr: begin('fr'), en: begin('en') },
  }
})
