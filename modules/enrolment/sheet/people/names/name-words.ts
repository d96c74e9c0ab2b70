/** Words of headings that ask for a name, in both languages, folded. */
export const firstNameWords = words('first firstname given forename forenames prenom prenoms christian')
export const lastNameWords = words('last lastname surname surnames family famille')
export const nameWords = words('name names nom noms fullname')

/** Whose name it is where the heading says the person of the line. */
export const mentorWords = words(
  'mentor mentors mentore mentorrice marraine parrain tuteur tutrice tutor coach',
)
export const menteeWords = words(
  'mentee mentees mentore mentoree mentores mentorees filleul filleule protege protegee coachee tutoree tutore',
)
export const personWords = words(
  'student students etudiant etudiante etudiants eleve eleves pupil participant participante participants ' +
    'volunteer volunteers benevole benevoles volontaire volontaires candidate candidates candidat candidats ' +
    'applicant applicants postulant postulante learner apprenant apprenante apprenti apprentie member members ' +
    'membre membres adherent adherente respondent repondant repondante person personne people collaborateur ' +
    'collaboratrice employee employe employee salarie salariee staff alumni alumnus alumna trainee intern ' +
    'stagiaire fellow scholar youth jeune child enfant kid buddy founder freelance freelances registrant attendee ' +
    'inscrit inscrite inscrits user utilisateur utilisatrice peer pair worker workers',
)

/** Words that stand around a name without changing what is asked. */
export const neutralWords = words(
  'full complete complet complets whole legal preferred official usuel usage naissance maiden personal contact ' +
    'passport passeport id card carte identite appear appears apparait apparaissent shown written ecrit spelled ' +
    'exactly known called goes go want called capital capitals letters caps majuscules majuscule initial initials ' +
    'middle title mr mrs ms exemple example eg ex format english anglais francais same again both two civil what ' +
    'comme tel telle document documents officiel officiels certificate certificat certificates prefer s e es rice trice euse ve',
)

/** Somebody else than the person of the line, or no person at all. */
export const othersWords = words(
  'manager supervisor superviseur superviseure boss responsable chef cheffe teacher teachers enseignant enseignante ' +
    'professeur professeure prof parent parents guardian guardians mother father mere pere emergency urgence school ' +
    'ecole college lycee university universite company entreprise employer employeur organisation organization ' +
    'organisme structure association team equipe project projet department service site program programme course ' +
    'club group groupe referent referente referee reference referred sponsor nominator nominated recommended friend ' +
    'ami amie partner conjoint conjointe spouse file fichier domain brand advisor adviser lecturer institution ' +
    'business society agency bank pet city town ville doctor medecin representant legal-guardian tutelle accompanying ' +
    'director directeur directrice',
)

/** Of these, people: their names are nobody's answer. */
export const thirdPersons = words(
  'supervisor superviseur superviseure boss chef cheffe teacher teachers enseignant enseignante professeur ' +
    'professeure prof parent parents guardian guardians mother father mere pere emergency urgence referent referente ' +
    'referee referred nominator nominated recommended friend ami amie conjoint conjointe spouse advisor adviser ' +
    'lecturer doctor medecin representant tutelle director directeur directrice manager',
)

/** A name that somebody wishes for, avoids or has already is another's. */
export const wishWords = words(
  'wish wishes like liked request requested choose chosen choice choices avoid not would current actuel actuelle ' +
    'previous souhait souhaite souhaitez souhaitee souhaites voudrais voudriez aimeriez preference preferences ' +
    'prefere preferee connaissez connais deja already anyone someone quelqu eviter choix match matched paired',
)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
