import { words, type Vocabulary } from './vocabulary.ts'

// "Black founders", « entrepreneuses noires »: who they are, beside a word for people.
const english = words(
  'black, white, asian, african, caribbean, latino, latina, hispanic, arab, jewish, christian, disabled, deaf, blind',
)
const people = words(
  'founder, person, people, kid, professional, engineer, developer, designer, lawyer, doctor, nurse, teacher, artist, graduate, consultant, researcher, scientist, employee, colleague, leader, student, entrepreneur, manager, woman, women, man, men, network, community, history month',
)
const french = words(
  'noir, noire, blanc, blanche, asiatique, arabe, juif, juive, chrétien, handicapé, sourd, aveugle',
)
const gens = words(
  'entrepreneur, entrepreneuse, salarié, étudiant, cadre, femme, homme, fondateur, fondatrice, collègue',
)
const withPeople = [
  ...english.flatMap((one) => people.map((who) => `${one} ${who}`)),
  ...french.flatMap((one) => gens.map((who) => `${who} ${one}`)),
]

/** Belonging to a group that is told apart: social origin, forms that gather several of the other subjects. */
export const group: Vocabulary = {
  asked: words(`
    erg, employee resource group, employee resource groups, business resource group, affinity group, affinity groups,
    réseau d’affinité, groupe d’affinité, protected characteristic, protected characteristics, identity to match, similar identity, same identity, identité
    similaire, même identité, underrepresented, under represented, sous représenté, minority group, groupe minoritaire,
    marginalized, marginalised, marginalisé, historically excluded, equity deserving, equality monitoring, equal opportunities
    monitoring, equal opportunities, diversity monitoring, diversity data, diversity information, diversity category, diversity
    categories, diversity status, diversity background, first generation, first gen, première génération, low income, faibles
    revenus, household income, revenu du foyer, revenus du foyer, socioeconomic, socio economic, socio économique, social
    background, social class, working class, classe sociale, milieu social, milieu modeste, origine sociale, free school meals,
    pell grant, pell eligible, boursier, bourse sur critères sociaux, échelon de bourse, qpv, quartier prioritaire, quartiers
    prioritaires, zone prioritaire, éducation prioritaire, care leaver, care experienced, foster care, aide sociale à l’enfance,
    veteran, veteran status, military status, military spouse, service member, military, militaire, criminal record, criminal conviction, casier
    judiciaire, justice impacted, homeless, sans abri, disadvantaged, défavorisé, parents attend university, parents attended
    university, parents go to university, parents went to university, parents attend college, parents have a degree, parental
    education, parental occupation, education of your parents, profession des parents, profession de vos parents, métier des
    parents, niveau d’études des parents, études de vos parents, csp des parents, do you identify as, do you self identify, you
    identify as, i identify as, vous identifiez vous, vous vous identifiez, aspects of your identity, part of your identity,
    dimensions of identity, social identity, social identities, identités sociales, affinity group, affinity groups, employee
    resource group,
    staff network, staff networks, employee network, employee networks, inclusion network, réseau de collaborateurs, réseaux de collaborateurs, first in my family, first in your family, premier de ma famille, première de ma famille, premier de votre famille
  `),
  askedAlone: words(`
    characteristics, caractéristiques, identity, identities, identité, diversity, diversité, edi, dei, demographics,
    demographic information, minority, minorité, urm, ethnodemographic, discrimination, class background, income, revenus
  `),
  answers: words(`
    first generation, first gen, first generation student, first generation college student, first generation college, first
    generation graduate, first generation professional, première génération, étudiant de première génération, underrepresented
    minority, underrepresented group, underrepresented, urm, minority, low income, low income background, low socioeconomic
    background, working class, working class background, milieu modeste, boursier, boursier sur critères sociaux, non boursier,
    pell eligible, veteran, military veteran, military spouse, care leaver, care experienced, foster youth, former foster youth,
    formerly incarcerated, issu d’un quartier prioritaire, qpv, hors qpv, homeless, obc, dalit,
    scheduled caste, scheduled tribe, other backward class,
    first in my family at university, first in my family, first in family, premier de ma famille, première de ma famille, ancien détenu, zrr, rep, rep plus
  `),
  weakAnswers: words(
    'international student, étudiant international, immigrant family, rural, ally, allié, majority, transfer student, sc, st, ews',
  ),
  within: [
    ...withPeople,
    ...words(`
    foster care, care leaver, first gen student, low income family, working class family,
    first in my family, first in family, premier de ma famille, première de ma famille, first generation, première génération, quartier prioritaire, boursier, veteran, vétéran
  `),
  ],
  told: [
    ...withPeople,
    ...words(`
    left prison, out of prison, in prison, released from prison, sorti de prison, sortie de prison, ex détenu, ex offender, quartier populaire, quartiers populaires,
    first generation student, first generation college, first gen student, underrepresented minority, boursier, formerly
    incarcerated, foster care, care leaver, milieu défavorisé, milieu modeste, working class family, low income family
  `),
  ],
}
