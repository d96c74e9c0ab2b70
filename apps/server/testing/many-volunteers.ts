import { emptyProfile } from '../../../modules/people/rules.ts'

const volunteers = Array.from({ length: 800 }, (_, at) => ({
  line: at + 1,
  name: `Volontaire ${at}`,
  email: `volontaire-${at}@exemple.invalid`,
  roles: [at % 2 === 0 ? ('mentor' as const) : ('mentee' as const)],
  profile: { ...emptyProfile, jobTitle: 'Graphiste', jobFamily: 'design/graphic' },
  answers: {},
  capacity: at % 2 === 0 ? 1 : null,
}))

/** An import of 400 + 400 people: to match them lasts longer than an answer, whatever the machine. */
export const manyVolunteers = {
  volunteers,
  newOptions: [],
  newThemes: [],
  newQuestions: [],
  seniorityLevels: null,
}
