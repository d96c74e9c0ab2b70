import { list, type MeaningInWords } from './meaning.ts'

/** What stands beside the answers: personal details, when they came, and what form tools add of their own. */
export const wordsOfNoQuestion: readonly MeaningInWords[] = [
  {
    meaning: { to: 'left-out', reason: 'personal-detail' },
    words: list(`
      phone, phone number, mobile, telephone, téléphone, numéro de téléphone, portable, tel,
      adresse, adresse postale, address, postal address, code postal, postcode, zip code, age,
      âge, age group, age range, tranche d’âge, date of birth, birth date, date de naissance, année de naissance, photo, picture,
      salaire, salary, linkedin, linkedin profile, linkedin url, profil linkedin, website, site web, portfolio, github,
      personal website, téléphone portable, tél portable, tél mobile, slack handle, slack username, slack id, discord handle,
      discord username, discord id, matrix id, gitter id, gitter matrix id, instagram handle, twitter handle, social media handle,
      social media handles, whatsapp number, numéro whatsapp
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
      at, date de création, received at, reçu le, end date, date heure, date et heure, date and time, date, date de la commande,
      date de commande, order date, date de réponse au formulaire
    `),
  },
  {
    meaning: { to: 'left-out', reason: 'technical' },
    words: list(`
      id, identifiant, numéro, numéro de série, serial number, n°, no, submission id, start time, start date time, heure de début, heure de la dernière modification, last modified time, ip address, adresse ip, token,
      network id, total points, quiz feedback, row, ligne, matricule, emp id, employee number, staff id, student id, numéro étudiant, employee id, staff number,
      respondent id, collector id, response id, record id, entry id, form id, uuid, instance id, sid, uid, id de la réponse,
      id réponse, id de réponse, identifiant de la réponse, numéro de réponse, response type, progress, duration, duration in seconds, durée, durée en secondes,
      finished, location latitude, location longitude, distribution channel, user language, external reference,
      external data reference, recipient email, collection mode, custom data 1, last page, dernière page, start language,
      langue de départ, langue de démarrage, seed, tête de série, graine, date started, date de lancement, date last action,
      date de la dernière action, date de dernière action, referrer url, url de référence, stage date, stage date utc, tags,
      ending, submission status, validation status, submitted by, last update date, last modified, last modified by,
      modifié le, dernière modification, brouillon, draft, user agent, browser, device, submission url, utm source,
      utm medium, utm campaign, référence commande, référence de la commande, numéro de commande, order id, order number, order type, order #, attendee #, attendee status, attendee number, buyer last name, buyer first name, buyer email, quantity,
      statut de la commande, order status, moyen de paiement, payment method, payment status, tarif, montant tarif,
      montant, code promo, montant code promo, promo code, numéro de billet, ticket number
    `),
  },
]
