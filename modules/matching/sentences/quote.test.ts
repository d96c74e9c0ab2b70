import { describe, expect, it } from 'vitest'
import { termsOf } from '../text/terms-of.ts'
import { cut, ownWords, passage } from './quote.ts'

const story =
  'J’ai grandi à la campagne. Trois ans sans oser annoncer mes prix, puis un tableau collé au mur. Depuis, je dors.'

describe('a passage of what somebody wrote', () => {
  it('is the sentence that speaks of the subject', () => {
    expect(passage([story], termsOf('Mes prix', 'fr'), 'fr')).toBe(
      'Trois ans sans oser annoncer mes prix, puis un tableau collé au mur',
    )
  })

  it('is in the words of whoever wrote it, not in those that were compared', () => {
    const text =
      'Bonjour. J’ai accompagné des entrepreneur·e·s vers l’export. We were negotiating in English.'
    expect(passage([text], termsOf('Entreprendre, entrepreneurs, exportation', 'fr'), 'fr')).toBe(
      'J’ai accompagné des entrepreneur·e·s vers l’export',
    )
    expect(passage([text], termsOf('The negotiations', 'en'), 'fr')).toBe('We were negotiating in English')
  })

  it('is nothing where the text speaks of something else', () => {
    expect(passage([story], termsOf('La photographie', 'fr'), 'fr')).toBeNull()
  })

  it('ends at a word, with an ellipsis where something is left out', () => {
    expect(cut('Un deux trois quatre.', 30)).toBe('Un deux trois quatre')
    expect(cut('Un deux trois, quatre cinq', 15)).toBe('Un deux trois…')
    expect(cut('x'.repeat(200), 20)).toBe(`${'x'.repeat(20)}…`)
  })

  it('keeps quotation marks inside it apart from those around it', () => {
    expect(ownWords('On m’a dit « jamais », puis "oui"').values['words']).toEqual({
      fr: 'On m’a dit “jamais”, puis “oui”',
      en: 'On m’a dit ‘jamais’, puis ‘oui’',
    })
  })
})
