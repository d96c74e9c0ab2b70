import { list, type MeaningInWords } from './meaning.ts'

/** What a profile holds: where somebody lives and works, and as what. */
export const wordsOfTheProfile: readonly MeaningInWords[] = [
  {
    meaning: { to: 'profile', field: 'place' },
    words: list(`
      city, town, location, place, ville, commune, lieu, localisation, ville de résidence, lieu
      de résidence, ville d’exercice, home town, where do you live, where are you based, where in the world are you, where in the world are you based, où
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
    words: list('team, équipe, service, department, directorate, direction, pôle, unité'),
  },
  {
    meaning: { to: 'profile', field: 'lineManager' },
    words: list(`
      line manager, manager, responsable hiérarchique, supérieur hiérarchique, responsable, n+1,
      supervisor, superviseur, superviseuse, thesis supervisor, phd supervisor, academic supervisor, directeur de thèse, directrice de thèse,
      directeur·rice de thèse, encadrant, encadrante, encadrant de thèse, maître de stage, nom du directeur de thèse,
      manager name, nom du manager, reports to, direct manager, people manager, n+1 (nom), manager email, line manager email, manager e-mail,
      email du manager, e-mail du manager, mail du manager, adresse du manager, email du responsable, e-mail du responsable,
      email du n+1, adresse du n+1
    `),
  },
]
