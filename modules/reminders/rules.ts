export { audiencesOf, defaultRules, Event, events, type Rule } from './due/events.ts'
export { dueReminders, type Due, type StandingPair, type Waiting } from './due/due-reminders.ts'
export { whyNotRemind } from './due/when-to-write.ts'
export { fillIn, whyNotWord } from './due/fill-in.ts'
