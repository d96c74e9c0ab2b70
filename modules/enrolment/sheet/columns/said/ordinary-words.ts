import { stemsOf } from '../../../identity/spelling.ts'

/**
 * Words that answers of every day are made of: what people learn, work at, like doing, how they meet. None says who
 * somebody is, alone or beside others of the list: no language, country, health, belief, family or group of people.
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  stemsOf(`
    career carrière job emploi métier work travail project projet management manager leader leadership team équipe budget finance financial
    financement accounting comptabilité sales vente marketing communication design graphic graphique product produit strategy stratégie
    planning organisation organization time temps priority priorité productivity productivité goal objectif feedback coaching mentoring
    negotiation négociation network networking réseau réseautage public speaking parole oral presentation présentation writing écriture
    rédaction reading lecture cv resume lettre letter cover motivation interview entretien recrutement recruiting recruitment hiring stage
    stages internship internships alternance apprenticeship application applications candidature promotion mobility mobilité reconversion
    change changement transition confidence confiance soft hard skill skills compétences fundraising funding startup entrepreneurship
    entrepreneuriat business entreprise company industry industrie sector secteur consulting conseil research recherche academia thesis
    thèse mémoire exam exams examens revision révisions methodology méthodologie study studies études homework devoirs school école
    university université college lycée grad graduate undergraduate master bachelor licence doctorat phd student étudiant alumni diplômé
    employee salarié staff intern stagiaire professional professionnel retired retraité maths math mathematics mathématiques physics physique
    chemistry chimie biology biologie history histoire geography géographie economics économie law droit engineering ingénierie science
    sciences technology technologie tech it informatique computer data analysis analyse ai ia machine learning software logiciel web
    development développement developer développeur programming programmation coding code python java javascript typescript excel sql
    cloud security sécurité cybersecurity cybersécurité devops agile scrum ux ui architecture construction logistics logistique supply chain
    purchasing achats procurement operations opérations quality qualité production maintenance energy énergie environment environnement
    sustainability agriculture agroécologie commercialisation commerce retail banking banque insurance assurance hr rh tourism tourisme
    journalism journalisme media médias publishing édition tax fiscalité audit compliance innovation numérique digital
    music musique rock jazz pop rap guitar guitare piano singing chant dance danse theatre théâtre cinema cinéma film films movie movies
    series série séries podcast podcasts book books livre livres novel romans bd manga mangas comics poetry poésie photo photography
    photographie painting peinture drawing dessin art arts craft crafts couture sewing knitting tricot diy bricolage gardening jardinage
    garden jardin nature hiking randonnée hike rando walking marche running course jogging cycling vélo cyclisme bike swimming natation
    tennis football foot soccer rugby basket basketball volley volleyball handball badminton ping pong ski skiing surf sailing voile climbing
    escalade judo boxing boxe fencing escrime golf yoga pilates fitness gym sport sports chess échecs game games jeu jeux board société
    video vidéo puzzle puzzles cooking cuisine baking pâtisserie food gastronomie coffee café tea thé wine vin travel travelling voyage
    voyages camping beach plage mountain montagne sea mer animals animaux cats chats dogs chiens birds oiseaux astronomy astronomie
    fishing pêche karting motorcycle moto cars voitures museum musée museums musées
    online remote video visio visioconférence distance distanciel présentiel person face phone téléphone email mail message chat call appel
    lunch déjeuner breakfast week weekly semaine hebdomadaire month monthly mois mensuel fortnight quinzaine hour heure morning matin
    afternoon après midi evening soir soirée weekend flexible regular régulier one two once twice deux fois short long term court terme
    moyen basic basics advanced avancé beginner débutant intermediate intermédiaire expert senior junior confirmed confirmé
    general général generic personal personnel development team building problem solving decision making prise décision gestion conduite
    negotiating négocier pricing tarification hiring recruter storytelling presenting présenter facilitation facilitating animer animation
    delegation delegating délégation déléguer prioritising prioritizing prioriser branding pitching pitch deck customer customers client
    clients user users partnership partnerships partenariat partenariats legal juridique contract contracts contrat contrats growth
    croissance export prospection prospecter facturation posture selling vendre investor investors investisseur board boards stakeholder
    stakeholders conflict conflicts conflit conflits meeting meetings réunion réunions roadmap roadmaps portfolio analytics statistics
    statistiques algebra algèbre teaching enseignement grants grant publishing publication publications
    compta comptable commercial com seo sea levée fonds bilan site react svt pixel shaders shader level sound unity unreal docker
    kubernetes html css php ruby rust node linux git aws azure création créer plan plans tarif tarifs devis impôt impôts urssaf artisanat
    restauration bâtiment btp pied hôtellerie immobilier trésorerie juridiques communiquer référencement réseaux sociaux pitcher
    recherche trouver find finding choosing choisir prepare préparer preparation préparation balance vie life logement housing permis
  `),
)
