import { describe, expect, it } from 'vitest'
import { sheetOf } from '../examples.ts'
import { recogniseColumns } from './recognise-columns.ts'

function reasonOf(heading: string, cells: readonly string[]) {
  const sheet = sheetOf([['Name', heading], ...cells.map((cell, index) => [`Ada Lowry ${index}`, cell])])
  const { target } = recogniseColumns(sheet, { questions: [], themes: [], role: 'mentee' })[1]!
  return target.to === 'left-out' ? target.reason : target.to
}

describe('what is about the programme and not about people', () => {
  it.each([
    ['How did you hear about us?', ['A friend', 'Poster', 'A friend']],
    ['Comment avez-vous connu l’association ?', ['Forum', 'Affiche', 'Forum']],
    ['Notes (internal)', ['call back', 'seems nice', 'call back']],
    ['Commentaires internes', ['à revoir', 'très bien', 'à revoir']],
    ['Comment nous avez-vous connus ?', ['Presse', 'Lycée', 'Presse']],
    ['Any questions, comments, or concerns?', ['no', 'n/a', 'When?']],
    ['Un message pour l’équipe ?', ['Merci', 'Bravo', 'Merci']],
    ['Statut', ['Terminé', 'Brouillon', 'Terminé']],
    ['RGPD', ['Oui', 'Oui', 'Oui']],
    ['GDPR consent', ['Agreed', 'Agreed', 'I agree']],
    ['J’accepte la charte du mentorat', ['Oui', 'Oui', 'Non']],
    ['Do you consent to our Code of Conduct?', ['Yes', 'Yes', 'No']],
    ['Can you commit 1 hour a month?', ['Yes', 'Yes', 'Maybe']],
    ['Any questions or suggestions?', ['None', 'More dates', 'More dates']],
    ['Do you have any other questions or comments for us?', ['None', 'When do we start?', 'None']],
    ['Your feedback helps us', ['Nice form', 'Too long', 'Nice form']],
    ['Avez-vous des questions ou des remarques ?', ['Non', 'Quand commence-t-on ?', 'Non']],
    ['Commentaires libres', ['Merci', 'RAS', 'Merci']],
    ['Votre avis nous intéresse', ['Clair', 'Long', 'Clair']],
    ['Status', ['Approved', 'Pending', 'Applied']],
    ['Statut', ['Validé', 'En attente', 'Validé']],
    ['Review Felipe', ['Accept', 'Accept - Weak', 'Reject']],
  ])('"%s" is left out', (heading, cells) => {
    expect(reasonOf(heading, cells)).toBe('about-programme')
  })

  it.each([
    ['Status', ['Student', 'Employed', 'Student']],
    ['How committed are you to your goals?', ['Very', 'Rather', 'Very']],
    ['What values do you agree with?', ['Care', 'Work', 'Care']],
    ['What questions do you want to work on?', ['Career', 'Family', 'Career']],
    ['Anything else we should know?', ['I am shy', 'I work at night', 'I am shy']],
    ['How do you like to receive feedback?', ['In writing', 'Face to face', 'In writing']],
    ['Quelles questions vous posez-vous ?', ['Carrière', 'Réseau', 'Carrière']],
    ['What did you find most useful at work?', ['Notes', 'Lists', 'Notes']],
    ['Statut', ['Salarié', 'Indépendant', 'Salarié']],
  ])('"%s" with answers about people stays', (heading, cells) => {
    expect(reasonOf(heading, cells)).toBe('new-question')
  })
})
