import { words, type Vocabulary } from './vocabulary.ts'

export const family: Vocabulary = {
  asked: words(`
    marital, marital status, matrimonial, situation matrimoniale, situation familiale, situation de famille, situation
    conjugale, état civil, statut marital, family status, family situation, relationship status, married, marié, pacsé,
    divorced, divorcé, civil partnership, spouse, conjoint, number of children, how many children, how many kids, nombre
    d’enfants, combien d’enfants, avez vous des enfants, avez vous un enfant, enfants à charge, do you have children, do
    you have kids, have any children, are you a parent, are you a mother, are you a father, êtes vous parent, êtes vous
    mère, êtes vous père, parental status, parental responsibilities, parental responsibility, single parent, single
    mother, lone parent, parent isolé, parent solo, famille monoparentale, monoparental, working parent, caring responsibility,
    caring responsibilities, care responsibilities, carer, caregiver, aidant familial, proche aidant, aidant, dependants,
    dependents, dependent children, personnes à charge, maternity leave, congé maternité, congé parental, family planning,
    returning from maternity, returning from parental leave, paternity parental leave, 
    retour de congé maternité, retour de congé
    parental, household, your household, who do you live with, composition du foyer, votre foyer, composition
    familiale, avec qui vivez vous, nom de jeune fille, maiden name
  `),
  askedAlone: words(
    'children, kids, enfants, parent, parents, parenthood, parentalité, family, famille, dependants, maternity',
  ),
  answers: words(`
    married, marié, unmarried, divorced, divorcé, widowed, veuf, veuve, pacsé, pacs, célibataire, never married, separated,
    séparé, en couple, concubinage, union libre, vie maritale, en concubinage, civil partnership, in a civil partnership,
    cohabiting, in a relationship, domestic partnership, single parent, single mother, lone parent, parent solo, parent
    isolé, mother, father, mère, père, maman, papa, parent, working parent, parent of young children, new parent, carer,
    caregiver, aidant, proche aidant, with children, sans enfant, avec enfants, no children, have children, have kids, i have children,
    i have kids, live with my partner, live with my spouse, live with my husband, live with my wife, live with my parents, j’ai des enfants,
    vis avec mes parents, vis avec mon conjoint
  `),
  weakAnswers: words('single, engaged, fiancé, partnered, in couple, in a couple, expecting'),
  within: words(`
    single mother, single father, single mum, single mom, single dad, single parent, mère célibataire, père célibataire, maman solo,
    papa solo, parent solo, mother of two, mother of three, mother of four, father of two, father of three, father of
    four, mum of two, mum of three, dad of two, dad of three, mère de deux, mère de trois, père de deux, père de trois, maman
    de deux, maman de trois, papa de deux, papa de trois, deux enfants, trois enfants, quatre enfants, two children, three
    children, two kids, three kids
  `),
  told: words(`
    single father, single dad, père célibataire, papa solo, mother of two, mother of three, father of two, father of three,
    mum of two, dad of two, maman de deux, papa de deux,
    single mother, single mom, single mum, single parent, mère célibataire, maman solo, parent solo, parent isolé, as a
    mother, as a mom, en tant que mère, en tant que maman, je suis maman, i am a mother, i am married, je suis marié,
    divorced, divorcé, my husband, mon mari, maternity leave, congé maternité, proche aidant
  `),
}
