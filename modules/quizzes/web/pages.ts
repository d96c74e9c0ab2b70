/** In one piece: the first script names each piece of a page, and a name weighs there. */
export { CodePage } from './play/CodePage.tsx'
export { QuizPage } from './play/QuizPage.tsx'
export { MeetingQuiz, WorkshopQuiz } from './QuizCard.tsx'
