import type { Wording } from '../../../platform/contract.ts'
import { namesOfLanguages } from '../../people/languages/index.ts'

/** A language's name in each language of the screen, from its ISO 639 code. */
export function languageName(code: string): Wording {
  const name = (reader: 'fr' | 'en') =>
    new Intl.DisplayNames(reader, { type: 'language', fallback: 'code' }).of(code) ?? code
  return namesOfLanguages.get(code) ?? { fr: name('fr'), en: name('en') }
}
