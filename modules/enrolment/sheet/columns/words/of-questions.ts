import { list, type MeaningInWords } from './meaning.ts'

/** What a form asks for the sake of matching: needs, offers, themes, interests, hours. */
export const wordsOfQuestions: readonly MeaningInWords[] = [
  {
    meaning: { to: 'purpose', purpose: 'needs' },
    words: list(`
      needs, need, my needs, besoins, besoin, mes besoins, besoins d’accompagnement, ce que je
      cherche, ce que je recherche, je cherche, ce dont j’ai besoin, want to learn, i want to
      learn, would like to learn, ce que je veux apprendre, ce que j’aimerais apprendre, what i
      am looking for, looking for, looking for help with, help wanted, attentes, mes attentes,
      difficultés, problème, problèmes, mes problèmes, my problem, problem, challenges, thèmes
      recherchés, thèmes souhaités, sujets recherchés, compétences recherchées, compétences à
      développer, skills to develop, skills to learn, skills wanted, areas for development, areas to develop, areas to improve, areas
      for growth, growth areas, development areas, development goals, axes de développement, axes de progrès, points à améliorer,
      demandes, development area, growth area, area for growth, area to improve, axe de progrès, axe de développement, point à améliorer, matières faibles
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'offers' },
    words: list(`
      offers, offer, i offer, apports, apport, ce que je propose, je propose, ce que j’offre, ce
      que je peux apporter, je peux apporter, je peux aider sur, can teach, i can teach, can
      help with, i can help with, what i can offer, what i offer, ce que je peux transmettre,
      thèmes proposés, sujets proposés, compétences proposées, compétences à transmettre, compétences à partager, compétences, skills, skills to share,
      skills offered, expertise, expertises, domaines d’expertise, areas of expertise, savoir faire, areas of strength, strengths, my strengths,
      points forts, mes points forts, atouts, mes atouts, strength, point fort, atout, skill, compétence, superpower, superpowers, super pouvoir, matières fortes
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
      things i enjoy, what do you enjoy, things i like to do, what do you like to do, what i like to do, ce que j’aime faire,
      activités aimées, mes activités préférées, favourite activities, favorite activities
    `),
  },
  {
    meaning: { to: 'purpose', purpose: 'availability' },
    words: list(`
      dispo, dispos, vos dispos, mes dispos, tes dispos, availability, available, availabilities, disponibilités, disponibilité, créneaux, créneaux
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
]
