import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { readAlone } from '../testing/read-examples.ts'

function rolesIn(table: string[][], fileName = 'list.csv') {
  const { volunteers } = readAlone([{ sheet: sheetOf(table, fileName) }])
  return volunteers.map(({ name, roles }) => `${name}: ${roles.join('+')}`)
}

describe('what people are, where nothing else says who is mentor', () => {
  it.each([
    ['Je suis', 'Alumni', 'Étudiant'],
    ['Vous êtes', 'Ancienne élève', 'Élève'],
    ['I am a', 'Graduate', 'Student'],
    ['Statut', 'Professionnel·le', 'Étudiante'],
    ['Profil', 'Salarié', 'Étudiante'],
    ['Statut', 'Salariée depuis 10 ans', 'Étudiante en L3'],
    ['Statut', 'Retraitée', 'Lycéen'],
    ['Situation professionnelle', 'Cadre chez Acme', 'Alternante'],
    ['Status', 'Retired', 'First year student'],
    ['Status', 'Employed in finance', 'Student of law'],
    ['Type', 'bénévole', 'bénéficiaire'],
    ['Type', 'Volunteer', 'Beneficiary'],
    ['Are you here to give or to receive?', 'Give', 'Receive'],
    ['Parrain ou enfant', 'Parrain', 'Enfant'],
    ['Vous êtes', 'Buddy', 'New joiner'],
    ['Vous êtes…', 'Bénévole parrain / marraine', 'En recherche d’emploi'],
    ['Profil', 'En poste', 'Demandeuse d’emploi'],
    ['I am a...', 'Volunteer', 'Job seeker'],
    ['I am a...', 'Alum', 'Current student (final year)'],
    ['Profil', 'Parrain', 'Nouvel arrivant'],
  ])('"%s": "%s" is on the side of mentors beside "%s"', (heading, graduate, student) => {
    const table = [
      ['Nom', heading, 'Combien de personnes pouvez-vous accompagner ?'],
      ['Inès Brochard', graduate, '2'],
      ['Tao Lescure', student, ''],
      ['Zoé Amblard', student, ''],
    ]
    expect(rolesIn(table)).toEqual(['Inès Brochard: mentor', 'Tao Lescure: mentee', 'Zoé Amblard: mentee'])
  })

  it('is no role where the file says whose it is, nor beside a column of roles', () => {
    const people = [
      ['Inès Brochard', 'Alumni', 'Mentee'],
      ['Tao Lescure', 'Étudiant', 'Mentor'],
      ['Zoé Amblard', 'Étudiant', 'Mentor'],
    ]
    const ofMentors = [['Nom', 'Je suis'], ...people.map((one) => one.slice(0, 2))]
    expect(rolesIn(ofMentors, 'mentors.csv').every((one) => one.endsWith(': mentor'))).toBe(true)
    expect(rolesIn([['Nom', 'Je suis', 'Rôle'], ...people])).toEqual([
      'Inès Brochard: mentee',
      'Tao Lescure: mentor',
      'Zoé Amblard: mentor',
    ])
  })

  it('leaves to the team whoever stands between two sides, and says so', () => {
    const { volunteers, problems } = readAlone([
      {
        sheet: sheetOf([
          ['Nom', 'Statut'],
          ['Inès Brochard', 'Salariée depuis 10 ans'],
          ['Tao Lescure', 'Lycéen'],
          ['Zoé Amblard', 'Étudiante en L3'],
          ['Marc Petit', 'Retraité'],
          ['Paul Goff', 'Salarié en reconversion'],
        ]),
      },
    ])
    expect(volunteers).toHaveLength(4)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['not-a-role', 6]])
  })

  it('is no role where everybody is the same', () => {
    const mentors = [
      ['Nom', 'You are currently'],
      ['Inès Brochard', 'Student'],
      ['Tao Lescure', 'Student'],
    ]
    expect(rolesIn(mentors, 'mentors.csv')).toEqual(['Inès Brochard: mentor', 'Tao Lescure: mentor'])
  })
})
