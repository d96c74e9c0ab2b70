import type { Profile } from '../../../people/contract.ts'
import type { LeftOutReason, PersonTarget } from '../target.ts'

/** What a heading may mean before any questionnaire is read. */
export type Meaning =
  | { to: PersonTarget }
  | { to: 'profile'; field: keyof Profile }
  | { to: 'purpose'; purpose: Purpose }
  | { to: 'left-out'; reason: Exclude<LeftOutReason, 'special-category' | 'perhaps-special'> }

export type Purpose = 'needs' | 'offers' | 'themes' | 'availability' | 'presentation' | 'interests'

/** The question about what people like doing: what they share is told as an interest, never as a need. */
export const interestsKey = 'interests'

/** Wordings of headings, in both languages, by what they mean. Compared without accents, case, articles or punctuation. */
export const columnWords: readonly { meaning: Meaning; words: readonly string[] }[] = [
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
      capacity, capacité, number of mentees, nombre de mentorés, nombre de mentorées, nombre de
      mentoré·es, nombre de mentoré·e·s, nombre de binômes, nombre de filleuls, max mentees,
      maximum mentees, maximum number of mentees, nombre maximum de mentorés, nombre maximal de
      mentorés, how many mentees, combien de mentorés, combien de personnes accompagner,
      mentees, places, nombre de places, mentees wanted, mentor capacity, capacité du mentor, capacity as a mentor, combien de personnes pouvez vous accompagner, how many people can you support
    `),
  },
  {
    meaning: { to: 'profile', field: 'place' },
    words: list(`
      city, town, location, place, ville, commune, lieu, localisation, ville de résidence, lieu
      de résidence, ville d’exercice, home town, where do you live, where are you based, où
      habitez vous, où vivez vous, current location, current city, location city, where are you located, lieu d’habitation
    `),
  },
  {
    meaning: { to: 'profile', field: 'timeZone' },
    words: list(
      'time zone, timezone, fuseau horaire, fuseau, preferred timezone, preferred time zone, timezone for meetings',
    ),
  },
  {
    meaning: { to: 'profile', field: 'languages' },
    words: list(`
      languages, language, spoken languages, langues, langue, langues parlées, langues
      maîtrisées, languages spoken, langues de travail, languages speak, language speak, languages comfortable speaking, langues parlez vous
    `),
  },
  {
    meaning: { to: 'profile', field: 'jobFamily' },
    words: list(`
      profession, métier, job family, famille de métiers, famille professionnelle, filière,
      domaine professionnel, domaine d’activité, professional field, occupation, secteur
      d’activité, field of work, specialism, spécialité, corps de métier
    `),
  },
  {
    meaning: { to: 'profile', field: 'jobTitle' },
    words: list(`
      job title, title, position, poste, poste actuel, intitulé de poste, intitulé du poste,
      fonction, fonction actuelle, current role, current job, current position, job, emploi,
      emploi occupé
    `),
  },
  {
    meaning: { to: 'profile', field: 'seniority' },
    words: list(`
      grade, seniority, seniority level, niveau, niveau hiérarchique, niveau de séniorité,
      séniorité, échelon, band, job level, career level, career stage, niveau d’expérience,
      experience level, catégorie hiérarchique
    `),
  },
  {
    meaning: { to: 'profile', field: 'startedOn' },
    words: list(`
      start date, started on, hire date, date of joining, joining date, date d’arrivée, date
      d’entrée, date d’embauche, date de prise de poste, dans l’entreprise depuis, in post since
    `),
  },
  {
    meaning: { to: 'profile', field: 'employer' },
    words: list(`
      organisation, organization, employer, company, company name, current company, current employer, current organization, current organisation,
      current institution, institution company or organization, company or organization, company organization, nom de l’entreprise,
      nom de l’organisation, employeur actuel, entreprise actuelle, affiliation, employeur, entreprise, société, ministère,
      ministry, department or agency, structure, administration, établissement, organisme,
      institution
    `),
  },
  {
    meaning: { to: 'profile', field: 'subsidiary' },
    words: list(`
      subsidiary, filiale, business unit, entité, entity, branche, division
    `),
  },
  {
    meaning: { to: 'profile', field: 'site' },
    words: list(`
      site, office, bureau, lieu de travail, site de travail, work site, campus, workplace,
      office location
    `),
  },
  {
    meaning: { to: 'profile', field: 'team' },
    words: list('team, équipe, service, department, direction, pôle, unité'),
  },
  {
    meaning: { to: 'profile', field: 'lineManager' },
    words: list(`
      line manager, manager, responsable hiérarchique, supérieur hiérarchique, responsable, n+1,
      manager name, nom du manager, reports to
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'needs' },
    words: list(`
      needs, need, my needs, besoins, besoin, mes besoins, besoins d’accompagnement, ce que je
      cherche, ce que je recherche, je cherche, ce dont j’ai besoin, want to learn, i want to
      learn, would like to learn, ce que je veux apprendre, ce que j’aimerais apprendre, what i
      am looking for, looking for, looking for help with, help wanted, attentes, mes attentes,
      difficultés, problème, problèmes, mes problèmes, my problem, problem, challenges, thèmes
      recherchés, thèmes souhaités, sujets recherchés, compétences recherchées, compétences à
      développer, skills to develop, skills to learn, skills wanted, areas for development, demandes
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'offers' },
    words: list(`
      offers, offer, i offer, apports, apport, ce que je propose, je propose, ce que j’offre, ce
      que je peux apporter, je peux apporter, je peux aider sur, can teach, i can teach, can
      help with, i can help with, what i can offer, what i offer, ce que je peux transmettre,
      thèmes proposés, sujets proposés, compétences proposées, compétences à transmettre, compétences à partager, compétences, skills, skills to share,
      skills offered, expertise, expertises, domaines d’expertise, areas of expertise, savoir faire
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'themes' },
    words: list(`
      themes, theme, thèmes, thème, thématiques, thématique, topics, topic, sujets, sujet,
      subjects, areas of interest, centres d’intérêt professionnels
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'interests' },
    words: list(`
      interests, interest, personal interests, some hobbies, some of your hobbies, hobbies, hobby, hobbies and interests, interests and hobbies,
      hobbies interests, passions, passion, loisirs, centres d’intérêt, centre d’intérêt, centres d’intérêt personnels,
      vos centres d’intérêt, activités extra professionnelles, what do you do for fun, what you do for fun, do for fun,
      fun facts, fun fact, free time, in your free time, spare time, outside work, outside of work, que faites vous pendant votre
      temps libre, temps libre, que faites vous en dehors du travail, en dehors du travail, extracurricular activities,
      things i enjoy, what do you enjoy
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'availability' },
    words: list(`
      availability, available, availabilities, disponibilités, disponibilité, créneaux, créneaux
      disponibles, créneaux possibles, mes disponibilités, when are you available, quand êtes
      vous disponible, time slots, horaires possibles
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'presentation' },
    words: list(`
      biography, bio, short bio, about me, about you, presentation, présentation, présentez
      vous, présentation en quelques lignes, quelques mots sur vous, introduction, parcours,
      tell us about yourself, à propos de moi, qui êtes vous
    `),
  },
  {
    meaning: { to: 'left-out', reason: 'personal-detail' },
    words: list(`
      phone, phone number, mobile, telephone, téléphone, numéro de téléphone, portable, tel,
      adresse, adresse postale, address, postal address, code postal, postcode, zip code, age,
      âge, age group, age range, tranche d’âge, date of birth, birth date, date de naissance, année de naissance, photo, picture,
      salaire, salary, linkedin, linkedin profile, linkedin url, profil linkedin, website, site web, portfolio, github,
      personal website
    `),
  },
  {
    meaning: { to: 'answered-at' },
    words: list(`
      timestamp, time stamp, horodateur, horodatage, date de réponse, réponse le, submitted at,
      submitted on, submission date, submission time, submit date, date submitted, date soumise,
      date de soumission, soumis le, response date, date de la réponse, recorded date,
      completion time, completed at, completed on, heure de fin, date stamp, datestamp,
      date d’inscription, inscrit le, registered at, registered on, registration date, created
      at, date de création, received at, reçu le, end date, date heure, date et heure, date and time, date de la commande,
      date de commande, order date, date de réponse au formulaire
    `),
  },
  {
    meaning: { to: 'left-out', reason: 'technical' },
    words: list(`
      id, identifiant, numéro, n°, no, submission id, start time, start date time, heure de début, heure de la dernière modification, last modified time, ip address, adresse ip, token,
      network id, total points, quiz feedback, row, ligne, matricule, employee id, staff number,
      respondent id, collector id, response id, record id, entry id, form id, uuid, instance id, sid, uid, id de la réponse,
      id réponse, id de réponse, identifiant de la réponse, numéro de réponse, response type, progress, duration, duration in seconds, durée, durée en secondes,
      finished, location latitude, location longitude, distribution channel, user language, external reference,
      external data reference, recipient email, collection mode, custom data 1, last page, dernière page, start language,
      langue de départ, langue de démarrage, seed, tête de série, graine, date started, date de lancement, date last action,
      date de la dernière action, date de dernière action, referrer url, url de référence, stage date, stage date utc, tags,
      ending, submission status, validation status, submitted by, last update date, last modified, last modified by,
      modifié le, dernière modification, brouillon, draft, user agent, browser, device, submission url, utm source,
      utm medium, utm campaign, référence commande, référence de la commande, numéro de commande, order id, order number,
      statut de la commande, order status, moyen de paiement, payment method, payment status, tarif, montant tarif,
      montant, code promo, montant code promo, promo code, numéro de billet, ticket number
    `),
  },
]

function list(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
