/** The one written order: a module uses only modules before it; later ones listen to its facts. */
export const moduleOrder = [
  'people',
  'questionnaires',
  'programmes',
  'enrolment',
  'matching',
  'relationships',
  'meetings',
  'requests',
  'guidance',
  'gatherings',
  'workshops',
  'feedback',
  'conversations',
  'contacts',
  'insights',
  'reminders',
] as const
