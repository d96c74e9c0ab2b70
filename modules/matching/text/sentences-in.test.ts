import { describe, expect, it } from 'vitest'
import { sentencesIn } from './sentences-in.ts'

describe('the sentences of what somebody wrote', () => {
  it('end at a full stop, at an empty line and at each line of a list', () => {
    expect(sentencesIn('One. Two! Three')).toEqual(['One.', 'Two!', 'Three'])
    expect(sentencesIn('One\n\nTwo')).toEqual(['One', 'Two'])
    expect(sentencesIn('Two things:\n- one\n- two')).toEqual(['Two things:', '- one', '- two'])
    expect(sentencesIn('  ')).toEqual([''])
  })

  it.each([
    'Someone of my field (i.e. health or biology) who works abroad.',
    'Someone of my field (e.g., health) who works abroad.',
    'Parler de sujets concrets, p. ex. la négociation.',
    'Mon chef, M. Dupuis, me soutient vs. mon équipe.',
    'I worked with Dr. Lowry for years.',
    'Learning to lead (is it hard? I think so) with calm.',
    'I like history, i. e. old things.',
  ])('do not end inside "%s"', (text) => {
    expect(sentencesIn(text)).toEqual([text])
  })

  it('end where a bracket that was opened is never closed, and after a list', () => {
    expect(sentencesIn('I like chess (and go. I teach it.')).toEqual(['I like chess (and go.', 'I teach it.'])
    expect(sentencesIn('- chess, e.g.\n- go')).toEqual(['- chess, e.g.', '- go'])
  })
})
