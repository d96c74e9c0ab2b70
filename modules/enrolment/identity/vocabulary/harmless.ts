import { words } from './vocabulary.ts'

/** Phrases that hold one of the words and are about something else: they are taken out before anybody looks. */
export const harmlessPhrases: readonly string[] = words(`
  orientation professionnelle, orientation scolaire, orientation post bac, orientation client, orientation résultats, orientation
  day, orientation session, orientation week, career orientation, customer orientation, journée d’orientation, conseil en
  orientation, parcours et orientation, choix d’orientation, projet d’orientation, goal orientation, object orientation, object
  oriented, secteur de la santé, métiers de la santé, domaine de la santé, professionnels de la santé, professionnel de santé,
  santé publique, santé numérique, santé et sécurité, santé au travail, santé environnementale, système de santé, économie de la
  santé, parcours santé, filière santé, e santé, health sector, health care, healthcare, health industry, public health, global
  health, digital health, human health, animal health, plant health, health research, health science, health sciences, health
  tech, health technology, health policy, health economics, health data, health informatics, health insurance, health professional,
  health professions, health service, health services, health and safety, health management, health administration, department of
  health, ministry of health, ministère de la santé, financial health, team health, medical school, medical student, medical
  device, medical devices, medical field, medical research, medical sector, medical imaging, medical writing, étudiant en médecine,
  dispositif médical, dispositifs médicaux, secteur médical, imagerie médicale, mental health first aid, disease modelling, infectious
  disease, infectious diseases, white paper, white papers, white label, white board, white collar, white hat, livre blanc, page
  blanche, carte blanche, marque blanche, black belt, black box, black hat, black friday, black hole, black holes, black and white,
  noir et blanc, tableau noir, boîte noire, human race, race condition, race conditions, rat race, arms race, gender studies, gender
  study, gender equality, gender equity, gender pay gap, gender gap, gender balance, gender research, gender lens, gender policy, gender
  history, gender and development, gender theory, études de genre, égalité de genre, égalité des genres, égalité femmes hommes, égalité
  professionnelle, égalité hommes femmes, mixité, women’s studies, women in tech, women in science, women in business, women in
  leadership, femmes de la tech, femmes et sciences, origin of the project, origin of the idea, origin of your project, origine du
  projet, origine de l’idée, origine de votre projet, origine de la candidature, origine de la demande, origin story, original idea,
  origine du contact, data origin, identité visuelle, identité de marque, identité numérique, identité graphique, identité du projet,
  identité professionnelle, visual identity, brand identity, digital identity, corporate identity, identity management, identity and
  access, identity provider, identity theft, professional identity, identité du participant, pièce d’identité, carte d’identité, photo
  d’identité, proof of identity, science of religion, religious studies, sociology of religion, history of religion, histoire des
  religions, sciences des religions, faith in the process, good faith, bonne foi, community manager, community management, community
  building, community service, community engagement, community name, open source community, vie de la communauté, animation de
  communauté, gestion de communauté, communauté de communes, culture d’entreprise, company culture, culture générale, art et culture,
  arts et culture, arts and culture, culture and arts, cell culture, secteur culturel, pop culture, work culture, team culture,
  syndicat d’initiative, syndicat de copropriété, syndicat des copropriétaires, syndicat mixte, syndicat intercommunal,
  traitement de texte, traitement de données, traitement des données, traitement d’image, traitement du signal, traitement des
  eaux, water treatment, data treatment, heat treatment, anxious to learn, anxious to help, european union, union européenne, credit union, student union, rugby union, western union, political science, political sciences,
  sciences politiques, science politique, political economy, politique publique, politiques publiques, politique de confidentialité,
  privacy policy, third party, party planning, parti pris, parties prenantes, family name, nom de famille, family business, entreprise
  familiale, family office, family medicine, job family, famille de métiers, famille professionnelle, parent company, parent name, parent
  s name, parents name, name of parent, parent email, parent s email, nom du parent, nom des parents, nom du responsable légal, parent
  contact, société mère, maison mère, langage maternel, école maternelle, école mère, children s literature, littérature jeunesse,
  children s education, protection de l’enfance, transport, trans sectoral, diversity and inclusion, diversity equity and inclusion,
  equity diversity and inclusion, diversité et inclusion, diversity recruiting, biodiversity, biodiversité, genetic diversity, product
  diversity, supplier diversity, diversité des parcours, genre littéraire, genre musical, genre de musique, music genre, film genre,
  genre de film, genre de livre, favourite genre, favorite genre, what genre, quel genre d’, genre cinématographique, minority
  interest, minority shareholder, native mobile, native app, cloud native, native advertising, react native, native speaker level,
  single sign on, single page, single cell, straight line, first generation product, blind spot, blind test, double blind, deaf ear,
  drug addiction research, civil engineering, civil society, état civil de l’entreprise, vote of confidence, electronic voting, visa
  card, carte visa, accommodation sector, hébergement, logement, hotel accommodation, web accessibility, digital accessibility,
  accessibilité numérique, accessibilité web, accessibility design, aménagement du territoire, aménagement urbain, aménagement
  intérieur, aménagement paysager, sourd à, pan european, roma tomato, baltic, union square, handicap au golf, golf handicap, immigration
  law, droit de l’immigration, droit des étrangers, veteran developer, race car, sex education research, disability studies, disability
  policy, disability rights law, homeless shelter volunteering, low income countries, middle income countries, chronic disease
  research, cancer research, recherche sur le cancer, asian studies, african studies, american studies, latin american studies, jewish
  studies, islamic finance, finance islamique, middle eastern studies, asian markets, african markets, marché africain, women s health,
  santé des femmes, household appliances, household goods, household name, red flag, red flags, green flag,
  green flags, papiers publiés, papiers scientifiques, community of practice, communities of practice, communauté de pratique,
  communautés de pratique, dating from, dating back to, thank god, faith in the project, faith in people, foi en l’avenir,
  running races, running race, race organisation, race organiser, organisation de courses, weight lifting, weight training, asian food,
  asian cooking, mexican food, african food, cuisine asiatique, cuisine africaine, vegan cooking, vegetarian cooking, cuisine végane,
  cuisine végétarienne, church street, rue de l’église, minority stake, minority stakes, religious architecture, architecture religieuse,
  mosque architecture, sciences religieuses, droit syndical, disability law, droit du handicap, autism research, dyslexia friendly,
  burn out prevention, burnout prevention, prévention du burn out, développement de l’enfant, child development, vaccination campaign,
  vaccination campaigns, campagne de vaccination, histoire juive, jewish history, histoire de l’église, church history
`)

/** Words beside which a word of the vocabulary may be about work: never certain then, and in doubt left out. */
export const companyWords: readonly string[] = words(`
  professionnel, professionnelle, scolaire, career, carrière, secteur, sector, métier, domaine, industry, industrie,
  accompagnement, mentorat, mentoring, mentorship, projet, project, aide, help, inclusion, candidature, marque, brand, research,
  recherche, studies, études, thème, theme, topic, sujet, interest, intérêt, intéressé, interested, expérience, experience,
  expertise, skills, compétence, work, working, travail, travailler, policy, market, marché, entreprise, company, product, produit,
  data, science, training, formation, enjeu, event, design, graphique, graphic, app, favorite, favourite, préféré, music, musique,
  film, movie, book, livre, game, jeu, network, réseau, law, droit, engineering, teaching, enseignement, management, volunteering,
  bénévolat, publications, literature, littérature, history, histoire, goals, objectifs, programme, program, tech, business
`)

/** Words that other words resemble by one letter, and that mean something else. */
export const lookalikes: readonly string[] = words(`
  éthique, ethics, ethic, ethical, martial, university, université, rational, rationality, region, regional, régional, genetic,
  diversify, original, minor, material, matériel, syndicate, facial, spatial, converted, patient, imprint, intention, internet,
  relation, legion, sincerity, disabling, dietician, pregnancy, capital, maritime, classic, classique, catholicity, veterinary,
  oriental, orienteering, meditation, méditation, mediation, médiation, latin, generation, culture, american, americas
`)

/** What is studied, or worked on, is nobody's own: "Chemotherapy research", "Mosque architecture". */
export const studied: readonly string[] = words(`
  research, recherche, studies, étude, études, law, droit, engineering, science, sciences, history, histoire, architecture,
  market, marché, industry, industrie, patrimoine, heritage, photography, photographie, software, logiciel
`)

/** Other colours: beside them "black" and "white" are colours too. */
export const colours: readonly string[] = words(`
  red, blue, green, yellow, orange, purple, pink, grey, gray, rouge, bleu, vert, jaune, violet, rose, gris, multicolour, beige,
  navy, silver, gold
`)

/** Headings that ask who people are, without saying of what: their answers decide, and a few are enough. */
export const whoPeopleAre: readonly string[] = words(`
  describe yourself, describes you, describe you, describes yourself, described yourself, décrivez vous, vous décrit, vous
  décrivent, vous décrire, vous définit, vous définissent, définissez vous, best describes, apply to you, applies to you, vous
  concerne, vous concernent, concerné par, background, your background, about you, about yourself, à propos de vous, vous êtes,
  êtes vous, are you, who are you, qui êtes vous, i am, je suis, profile, profil, status, statut, situation, personal situation,
  situation personnelle, group, groupe, community, communauté, identify, identity, identité, identifiez, reconnaissez, belong,
  appartenez, appartenance, consider yourself, considérez vous, characteristics, caractéristiques, self description, title, titre,
  réseau interne, réseaux internes, communautés internes, internal network, internal networks, lived experience, vécu personnel,
  expérience vécue, demographic, demographics, diversity, diversité, box, boxes, options, preference, préférence
`)

/** Parts of composed answers that tell nothing alone. */
export const joiningWords: readonly string[] = words(`
  or, and, ou, et, other, autre, any, another, background, backgrounds, heritage, descent, origin, origine, race, races, ethnicity,
  ethnic, group, two, more, not, non, of, de, du, des, la, le, les, l, d, the, a, an, un, une, in, en, with, avec, from, including,
  inc, eg, e g, person, people, personne, personnes, community, communauté, identify, identifying, identified, identifies, as, self,
  described, south, southern, north, northern, east, eastern, west, western, central, southeast, asia, africa, europe, america,
  multiple, all, denominations, denomination, faith, belief, religion, orientation, identity, status, member, student, i, am, je,
  suis, my, is, are, user, condition, yes, oui, specify, préciser, specified, free, allergy, allergies, allergie, intolerant,
  intolerance, only, both, also, cis, s, british, american, européen, européenne, no, pas, sans, current, former, ancien, ancienne,
  young, college, graduate, professional, diet, food, colour, color, island, islands, either, between, prefer, e, n
`)
