/**
 * What a survey's answers say, each figure made once: the page, its table and its file show what stands here.
 *
 *   shareOf(counted, asked)                 a share with its interval, and what the silent could make of it
 *   shareOfGroups(facts)                    programmes and editions side by side, small ones hidden, each against the rest
 *   answeredQuestion(question, …)           how often each option was chosen, and words that may be quoted
 *   discoverySubjects(questions, …)         by subject, who would like help and who could explain it
 *   answersToCount(waiting)                 anonymous answers begin to count five at once
 */
export type { Counted, GroupFacts } from './facts.ts'
export { shareOfGroups } from './group-shares.ts'
export { discoverySubjects } from './discovery.ts'
export { answeredQuestion, type QuestionFacts } from './questions.ts'
export { shareOf } from './shares.ts'
