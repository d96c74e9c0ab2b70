import { describe, expect, it } from 'vitest'
import { asksWhatNot } from './asks-what-not.ts'
import { knowHeading } from './know-heading.ts'

describe('a heading that asks what people do not want', () => {
  it.each([
    'Topics you prefer NOT to mentor on',
    'Are there any topics you would rather not discuss?',
    'What do you NOT want in a mentor?',
    'Sujets que vous ne souhaitez pas aborder',
    'Ce que je ne veux pas',
    'Topics to avoid',
    'Days you cannot meet',
    'Créneaux à éviter',
    'Is there anyone you should not be matched with?',
    'Someone you shouldn’t be paired with',
    'Y a-t-il quelqu’un avec qui vous ne devez pas être en binôme ?',
  ])('"%s" is neither a need, an offer nor hours that are free', (heading) => {
    expect(asksWhatNot(heading)).toBe(true)
    expect(knowHeading(heading)).toBeNull()
  })

  it.each([
    'Topics (do not choose more than three)',
    'Vos centres d’intérêt (n’hésitez pas à préciser)',
    'N’hésitez pas à préciser vos besoins',
    'Skills that you don’t use at work',
    'If you are not working, what do you study?',
    'Pourquoi pas un autre domaine ?',
    'Notes',
  ])('"%s" asks something else', (heading) => {
    expect(asksWhatNot(heading)).toBe(false)
  })
})
