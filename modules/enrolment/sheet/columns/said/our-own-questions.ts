import { fold } from '../../fold.ts'

// Questions of our templates that say what they ask by no single word. Known as whole sentences, and by nothing less.
const ourOwn = new Set(
  [
    'Sur quoi aimeriez-vous avancer ?',
    'What would you like to make headway on?',
    'Racontez le problème, avec vos mots',
    'Tell us the problem in your own words',
    'Qu’avez-vous traversé, et comment avez-vous fait pour en sortir ?',
    'What have you been through, and how did you get out of it?',
    'Au-delà de ce problème, vers quoi aimeriez-vous aller ?',
    'Beyond this problem, where would you like to be heading?',
    'Où en êtes-vous, et qu’est-ce qui vous arrête ?',
    'Where are you, and what holds you back?',
    'Racontez un tournant de votre parcours',
    'Tell us about a turning point of your path',
    'Sur quoi pouvez-vous éclairer l’autre ?',
    'What can you shed light on?',
    'Et vous, qu’aimeriez-vous recevoir ?',
    'And you, what would you like to receive?',
    'Qu’est-ce qui vous amène à changer, et qu’est-ce qui vous retient ?',
    'What makes you change, and what holds you back?',
    'Qu’est-ce qui compte pour vous maintenant ?',
    'What matters to you now?',
    'Dans quelle situation cela vous manque-t-il ?',
    'In which situation do you miss it?',
    'Qu’avez-vous déjà expliqué plusieurs fois à des collègues ?',
    'What have you explained to colleagues again and again?',
    'Et vous, qu’aimeriez-vous comprendre en retour ?',
    'And you, what would you like to understand in return?',
    'Qu’attendez-vous surtout de ces séances ?',
    'What do you expect most of these sessions?',
    'Où en êtes-vous ?',
    'Where are you now?',
    'Quel est votre problème, avec vos mots ?',
    'What is your problem, in your own words?',
    'Où en êtes-vous, en deux phrases ?',
    'Where are you, in two sentences?',
  ].map(fold),
)

export const isOurOwnQuestion = (heading: string): boolean => ourOwn.has(fold(heading))
