import { describe, expect, it } from 'vitest'
import { tellsIdentity } from './speaks-of-identity.ts'
import { holdsPrivate, isPrivateAnswer } from './holds-private.ts'
import { judgeColumn } from './judge-column.ts'
import { everydayInRealForms } from './everyday-examples.ts'
import { askedInRealForms, doubtfulInRealForms, harmlessInRealForms } from './examples.ts'

describe('what asks who people are', () => {
  it.each(askedInRealForms)('"%s" %j is not used', (heading, cells) => {
    expect(judgeColumn(heading, cells)).not.toBe('clear')
  })

  it('is certain for nearly all that real forms ask', () => {
    const certain = askedInRealForms.filter(([heading, cells]) => judgeColumn(heading, cells) === 'special')
    expect(certain.length).toBeGreaterThan(askedInRealForms.length * 0.95)
  })
})

describe('codes', () => {
  it('whose legend stands in the heading are told by it', () => {
    expect(judgeColumn('Cat. (A Catholic / P Protestant / J Jewish / N none)', ['1', '2', '1'])).toBe(
      'special',
    )
  })

  it.each(doubtfulInRealForms)('"%s" %j is left out in doubt', (heading, cells) => {
    expect(judgeColumn(heading, cells)).toBe('doubtful')
  })
})

describe('what only sounds like it', () => {
  it.each([...harmlessInRealForms, ...everydayInRealForms])('"%s" %j stays usable', (heading, cells) => {
    const isName = /name|nom$/i.test(heading)
    expect(judgeColumn(heading, cells, isName ? 'person' : null)).toBe('clear')
  })
})

describe('one answer among others', () => {
  it.each([
    'Church choir',
    'Bible study',
    'Talmud class',
    'Langar cooking',
    'Fibromyalgie et yoga',
    'Yoga prénatal',
    'Coping with a chronic illness',
    'Reading the Bible',
    'Torah study',
    'Étude de la Bible',
    'Alcoholics Anonymous',
    'Messe du dimanche',
    'Gay pride',
    'LGBT network',
    'I am a gay man from Leeds',
    'Single mother of two',
    'Née au Mali, arrivée en 2010',
    'Member of Unison',
    'Because I had cancer and a mentor saved me',
    'association des étudiants musilmans',
    'catholqiue pratiquante',
    'Black founders',
    'Mums and dads',
    'Latinx',
    'Latino',
    'First in my family at university',
    'Cope with my ADHD at work',
    'Second child on the way',
    'Peace Lutheran',
    'Yeshiva of Flatbush',
    'Lycée luthérien',
    'Hebrew Academy',
    'Pride Alliance',
    'DisabilityIN',
    'Women’s network',
  ])('“%s” is private', (answer) => {
    expect(isPrivateAnswer(answer)).toBe(true)
    expect(holdsPrivate(answer)).toBe(true)
  })

  it.each([
    'Chess',
    'Temple University',
    'Université catholique de Lille',
    'Cancer research',
    'Mosque architecture',
    'Multiple sclerosis research',
    'Bible translation research',
    'Church Street',
    'First aid',
    'Foster creativity',
    'Latin',
    'Pharmacie',
    'Méditation',
    'Dating from 2019',
    'Cuisine asiatique',
    'Vegan cooking',
    'Histoire de l’Église',
    'Union européenne',
    'Running races',
    'Black box testing',
    'Asian studies',
    'Islamic finance',
    'Hebrew',
  ])('“%s” is not', (answer) => expect(isPrivateAnswer(answer)).toBe(false))

  it.each([
    'I have social anxiety and need public speaking help',
    'I stutter and would like to speak in meetings',
    'Back to work, I have long covid',
    'I just had a baby and want to find my rhythm',
    'I came out last year and look for somebody to talk to',
    'I am the only woman in my team',
    'As a Black engineer, how to grow',
    'My H-1B visa ends soon',
    'I left prison two years ago',
    'I was off with burnout last year',
    'Absente un an après l’anxiété',
    'Sober since May, new career',
    'I am a union delegate',
    'I vote Labour',
    'Je suis bègue et je veux prendre la parole',
    'Seule femme de mon équipe',
    'Syndiquée CGT, je cherche un équilibre',
    'Pacsée, je veux changer de ville',
    'Je viens d’un quartier populaire',
  ])('“%s” tells who somebody is', (text) => expect(tellsIdentity(text)).toBe(true))

  it.each([
    'I want to launch a product that came out late',
    'Organiser une visioconférence avec mon équipe',
    'Only one engineer in my team',
    'Union of two companies',
    'Vote of the board on my project',
  ])('“%s” does not', (text) => expect(tellsIdentity(text)).toBe(false))

  it('leaves the other choices of a list usable, and hides the cell that holds it', () => {
    const cells = ['Chess, Church choir', 'Football, Running', 'Running, Gay pride', 'Chess, Cooking']
    expect(judgeColumn('Interests', cells)).toBe('clear')
    expect(cells.map(holdsPrivate)).toEqual([true, false, true, false])
    const often = [
      'Chess, Church choir',
      'Football, LGBT network',
      'Chess, LGBT network',
      'Football, Church choir',
    ]
    expect(judgeColumn('Hobbies', often)).toBe('clear')
  })
})
