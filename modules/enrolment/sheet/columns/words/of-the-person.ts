import { list, type MeaningInWords } from './meaning.ts'

/** Who somebody is here: their names, their address, their role and their places. */
export const wordsOfThePerson: readonly MeaningInWords[] = [
  {
    meaning: { to: 'first-name' },
    words: list(`
      first name, firstname, given name, forename, prénom, prénoms, prenom usuel
    `),
  },
  {
    meaning: { to: 'last-name' },
    words: list(`
      last name, lastname, surname, family name, nom de famille, nom, nom usuel, nom d’usage,
      nom de naissance
    `),
  },
  {
    meaning: { to: 'full-name' },
    words: list(`
      full name, name, nom complet, nom et prénom, prénom et nom, nom prénom, prénom nom,
      participant, identité du participant, nom du mentor, nom du mentoré, mentor name, mentee
      name, first and last name, first name last name
    `),
  },
  {
    meaning: { to: 'email' },
    words: list(`
      email, e mail, mail, email address, e mail address, adresse email, adresse e mail, adresse
      mail, courriel, adresse courriel, adresse électronique, courrier électronique, mél, email
      professionnel, adresse de messagerie, messagerie, email payeur, email acheteur, email adhérent, work email, username, nom d’utilisateur
    `),
  },
  {
    meaning: { to: 'both-roles' },
    words: list(`
      both mentor and mentee, mentor and mentee, both roles, les deux rôles, mentor et mentoré,
      à la fois mentor et mentoré, mentor et mentorée, mentor et mentoré·e, aussi mentoré, aussi
      mentor, also mentor, also mentee
    `),
  },
  {
    meaning: { to: 'role' },
    words: list(`
      role, rôle, rôle souhaité, mentor or mentee, mentor ou mentoré, mentor ou mentorée, mentor
      ou mentoré·e, mentor mentee, type de participant, je souhaite être, je m’inscris comme,
      participation en tant que, participate as, vous êtes mentor ou mentoré
    `),
  },
  {
    meaning: { to: 'capacity' },
    words: list(`
      capacity, capacité, num mentees, num students, num student, number of mentees, nombre de mentorés, nombre de mentorées, nombre de
      mentoré·es, nombre de mentoré·e·s, nombre de binômes, nombre de filleuls, max mentees,
      maximum mentees, maximum number of mentees, nombre maximum de mentorés, nombre maximal de
      mentorés, how many mentees, combien de mentorés, combien de personnes accompagner,
      mentees, places, nombre de places, mentees wanted, mentor capacity, capacité du mentor, capacity as a mentor, combien de personnes pouvez vous accompagner, how many people can you support
    `),
  },
]
