import { words, type Vocabulary } from './vocabulary.ts'

export const family: Vocabulary = {
  asked: words(`
    en couple, vis en couple, living with a partner,
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
    familiale, avec qui vivez vous, nom de jeune fille, maiden name,
    little ones, petits à la maison, your kids, vos enfants, seul ou en couple, single or taken,
    garde d’enfant, garde des enfants, garde des petits, mode de garde, childcare, custody, school run, love life, vie amoureuse, dating app, dating life, online dating, are you dating, currently dating, appli de rencontre, valentine, grandparent, grands parents, ancestor, ancêtres, famille compte
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
    vis avec mes parents, vis avec mon conjoint,
    single af, very single, single lol, happily taken, it s complicated, c est compliqué, famille d’accueil, placé en foyer, garde alternée, garde partagée, vit avec sa mère, vit avec son père, chez sa mère, chez son père, beaux parents, mums, moms, dads, mamans, papas,
    poly, polyamorous, taken and happy, une semaine sur deux
  `),
  weakAnswers: words(`
    single, engaged, fiancé, partnered, in couple, in a couple, expecting,
    taken
  `),
  within: words(`
    single mother, single father, single mum, single mom, single dad, single parent, mère célibataire, père célibataire, maman solo,
    papa solo, parent solo, mother of two, mother of three, mother of four, father of two, father of three, father of
    four, mum of two, mum of three, dad of two, dad of three, mère de deux, mère de trois, père de deux, père de trois, maman
    de deux, maman de trois, papa de deux, papa de trois, deux enfants, trois enfants, quatre enfants, two children, three
    children, two kids, three kids,
    my husband, my wife, my kids, my children, my son, my daughter, mon mari, ma femme, mon conjoint, ma conjointe, mes enfants, mon fils, ma fille, my divorce, mon divorce, beaux parents, belle famille, in laws, mums and dads, mums, moms, dads, mamans, papas, working mums, working moms, jeunes parents, new parents, famille d’accueil, en foyer, garde alternée, garde partagée, sa mère, son père,
    single and ready, married, divorced, divorcé, polyamorous, polyamour, child on the way, baby on the way, expecting a baby, new baby, newborn, bébé, nourrisson, school run, sortie d’école, adopted as, being adopted, orphan, orphelin, custody, garde d’enfants, my mum, my mom, my dad, ma mère, mon père,
    widow, widower, veuve, veuf, my twins, mes jumeaux, two mums, two moms, two dads
  `),
  told: words(`
    had a baby, having a baby, new baby, my baby, mon bébé, un bébé, new mum, new mom, new dad, jeune maman, jeune papa, pacsé, pacsée, as a father, as a dad,
    en tant que père, my daughter, my son, ma fille, mon fils,
    single father, single dad, père célibataire, papa solo, mother of two, mother of three, father of two, father of three,
    mum of two, dad of two, maman de deux, papa de deux,
    single mother, single mom, single mum, single parent, mère célibataire, maman solo, parent solo, parent isolé, as a
    mother, as a mom, en tant que mère, en tant que maman, je suis maman, i am a mother, i am married, je suis marié,
    divorced, divorcé, my husband, mon mari, maternity leave, congé maternité, proche aidant,
    my divorce, mon divorce, my children, my kids, mes enfants, my wife, ma femme
  `),
}
