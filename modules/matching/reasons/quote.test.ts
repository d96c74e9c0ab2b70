import { terms } from 'matching-engine'
import { describe, expect, it } from 'vitest'
import { cut, ownWords, passage } from './quote.ts'

const story =
  'J’ai grandi à la campagne. Trois ans sans oser annoncer mes prix, puis un tableau collé au mur. Depuis, je dors.'

describe('a passage of what somebody wrote', () => {
  it('is the sentence that speaks of the subject', () => {
    expect(passage(story, terms('Mes prix', 'fr'))).toBe(
      'Trois ans sans oser annoncer mes prix, puis un tableau collé au mur',
    )
  })

  it('is nothing where the text speaks of something else', () => {
    expect(passage(story, terms('La photographie', 'fr'))).toBeNull()
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
