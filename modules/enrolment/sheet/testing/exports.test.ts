import { describe, expect, it } from 'vitest'
import { understand } from './read-exports.ts'

type Right = {
  people: string[]
  mentors: string[]
  address: string | null
  cities?: (string | null)[]
  sites?: string[]
  places?: (number | null)[]
  answeredAt: string[]
  asked: string[]
}

const rights: Record<string, Right> = {
  'airtable-en.csv': {
    people: ['Ada Quince', 'Bo Ruiz', 'Cy Stone', 'Di Torres'],
    mentors: ['Cy Stone', 'Di Torres'],
    address: 'ada.quince@example.org',
    cities: ['Lyon', 'Paris', 'Lyon', 'Paris'],
    places: [2, 1],
    answeredAt: ['Created'],
    asked: ['Skills to learn', 'Skills to share'],
  },
  'framaforms-fr.csv': {
    people: ['Fanny Abgrall', 'Goulven Bihan', 'Hélène Corre', 'Igor Derrien'],
    mentors: ['Hélène Corre', 'Igor Derrien'],
    address: 'fanny.abgrall@exemple.fr',
    cities: ['Rennes', 'Vitré', 'Rennes', 'Vitré'],
    answeredAt: ['Date/Heure'],
    asked: ['Vos centres d’aide'],
  },
  'google-forms-en.csv': {
    people: ['Nora Fenn', 'Idris Cole', 'Tamsin Hale', 'Obi Marsh', 'Perla Voss'],
    mentors: ['Tamsin Hale', 'Obi Marsh'],
    address: 'nora.fenn@example.org',
    cities: ['Leeds', 'York', 'Leeds', 'York', 'York'],
    places: [2, 1],
    answeredAt: ['Timestamp'],
    asked: ['What would you like help with? (choose up to three)', 'What could you help someone with?'],
  },
  'google-forms-fr.csv': {
    people: ['Lise Amblard', 'Yanis Berto', 'Maud Cadoret', 'Paul Drouin', 'Hugo Ferrec'],
    mentors: ['Maud Cadoret', 'Paul Drouin'],
    address: 'lise.amblard@exemple.fr',
    cities: ['Rennes', 'Nantes', 'Rennes', 'Nantes', 'Brest'],
    places: [2, 1],
    answeredAt: ['Horodateur'],
    asked: [
      'Sur quels sujets souhaitez-vous être accompagné·e ?',
      'Sur quels sujets pouvez-vous accompagner ?',
    ],
  },
  'helloasso-fr.csv': {
    people: ['Armelle LE GOFF', 'Bruno MAHÉ', 'Carole NICOL', 'Didier OGER'],
    mentors: ['Carole NICOL', 'Didier OGER'],
    address: 'armelle.legoff@exemple.fr',
    cities: ['Quimper', 'Brest', 'Quimper', 'Brest'],
    answeredAt: ['Date de la commande'],
    asked: ['Mes thèmes'],
  },
  'jotform-en.csv': {
    people: ['Vera Nash', 'Wes Orr', 'Yara Pike', 'Zed Quill'],
    mentors: ['Yara Pike', 'Zed Quill'],
    address: 'vera.nash@example.org',
    cities: ['Denver', 'Boulder', 'Denver', 'Boulder'],
    places: [1, 3],
    answeredAt: ['Submission Date'],
    asked: ['What areas interest you most?'],
  },
  'kobotoolbox-fr.csv': {
    people: ['Aïssa Morvan', 'Benoît Nédelec', 'Céline Ollivro', 'Dimitri Penn'],
    mentors: ['Céline Ollivro', 'Dimitri Penn'],
    address: 'aissa.morvan@exemple.fr',
    cities: ['Redon', 'Ploërmel', 'Redon', 'Ploërmel'],
    answeredAt: ['_submission_time'],
    asked: ['Domaines'],
  },
  'limesurvey-en.csv': {
    people: ['Ewa Lind', 'Tomas Reyer', 'Aiko Brandt', 'Jonas Keel'],
    mentors: ['Aiko Brandt', 'Jonas Keel'],
    address: 'ewa.lind@example.org',
    places: [2, 1],
    answeredAt: ['Date submitted'],
    asked: ['Which topics matter to you?', 'Which topics matter to you? [Other]', 'Where do you work?'],
  },
  'limesurvey-fr.csv': {
    people: ['Anouk Lemeur', 'Basile Quéré', 'Colette Riou', 'Denis Salaün'],
    mentors: ['Colette Riou', 'Denis Salaün'],
    address: 'anouk.lemeur@exemple.fr',
    sites: ['Lorient', 'Vannes', 'Lorient', 'Vannes'],
    answeredAt: ['Date de soumission'],
    asked: ['Quels thèmes vous intéressent ?', 'Quels thèmes vous intéressent ? [Autre]'],
  },
  'microsoft-forms-en.xlsx': {
    people: ['Una Brook', 'Vic Crane', 'Wyn Dale', 'Xan Earl'],
    mentors: ['Wyn Dale', 'Xan Earl'],
    address: 'una.brook@example.org',
    sites: ['Belfast', 'Derry', 'Belfast', 'Derry'],
    places: [2, 1],
    answeredAt: ['Completion time'],
    asked: ['Which topics would you like to cover?'],
  },
  'microsoft-forms-fr.xlsx': {
    people: ['Elsa Garnier', 'Farid Hamel', 'Gaëlle Imbert', 'Hervé Jourdan'],
    mentors: ['Gaëlle Imbert', 'Hervé Jourdan'],
    address: null,
    cities: ['Metz', 'Nancy', 'Metz', 'Nancy'],
    places: [2, 1],
    answeredAt: ['Heure de fin'],
    asked: ['Thématiques'],
  },
  'qualtrics-en.csv': {
    people: ['Abel Norris', 'Bryn Oakes', 'Clio Penrose', 'Dory Quaife'],
    mentors: ['Clio Penrose', 'Dory Quaife'],
    address: 'abel.norris@example.org',
    sites: ['Bristol', 'Exeter', 'Bristol', 'Exeter'],
    places: [2, 1],
    answeredAt: ['End Date'],
    asked: ['What would you like to talk about?', 'What would you like to talk about? - Other - Text'],
  },
  'surveymonkey-en.csv': {
    people: ['Moira Lunt', 'Ewan Pryce', 'Fay Odell', 'Huw Tarrant'],
    mentors: ['Fay Odell', 'Huw Tarrant'],
    address: 'moira.lunt@example.org',
    cities: ['Cardiff', 'Swansea', 'Cardiff', 'Swansea'],
    places: [1, 2],
    answeredAt: ['End Date'],
    asked: [
      'Which areas would you like to discuss? (tick all that apply)',
      'Which areas would you like to discuss? (tick all that apply) [Other (please specify)]',
    ],
  },
  'tally-en.csv': {
    people: ['Lena Ostrow', 'Milo Varga', 'Petra Loos', 'Quentin Aerts'],
    mentors: ['Petra Loos', 'Quentin Aerts'],
    address: 'lena.ostrow@example.org',
    cities: ['Ghent', 'Bruges', 'Ghent', 'Bruges'],
    places: [2, 1],
    answeredAt: ['Submitted at'],
    asked: ['Topics'],
  },
  'typeform-choices.csv': {
    people: ['Ines Valle', 'Rafa Tello', 'Greta Holm', 'Samir Dane'],
    mentors: ['Greta Holm', 'Samir Dane'],
    address: 'ines.valle@example.org',
    cities: ['Porto', 'Braga', 'Porto', 'Braga'],
    places: [2, 1],
    answeredAt: ['Submit Date (UTC)'],
    asked: ['Product · Marketing · Fundraising', 'Other'],
  },
}

describe('exports of form tools, handed in as they are', () => {
  it.each(Object.entries(rights))(
    '%s gives its people, and nothing that the tool added',
    async (name, right) => {
      const { columns, volunteers, problems } = await understand(name)
      expect(volunteers.map((one) => one.name)).toEqual(right.people)
      const mentors = volunteers.filter(({ roles }) => roles.includes('mentor'))
      expect(mentors.map((one) => one.name)).toEqual(right.mentors)
      expect(volunteers.every(({ roles }) => roles.length === 1)).toBe(true)
      expect(volunteers[0]!.email).toBe(right.address)
      const cities = volunteers.map(({ profile }) => profile.place?.city ?? null)
      expect(cities).toEqual(right.cities ?? volunteers.map(() => null))
      const sites = volunteers.map(({ profile }) => profile.site)
      expect(sites).toEqual(right.sites ?? volunteers.map(() => null))
      const places = mentors.map(({ capacity }) => capacity)
      expect(places).toEqual(right.places ?? mentors.map(() => null))
      expect(columns['answered-at']).toEqual(right.answeredAt)
      expect(columns.question).toEqual(right.asked)
      expect(columns.startedOn).toBeUndefined()
      expect(problems).toEqual([])
    },
  )
})
