import type { Killable } from './killable.ts'

const mentors = ['marc', 'odile', 'hugo'].map((name) => `${name}@essai.invalid`)
export const menteesPerMentor = 20
/** Marc and Léa are in every edition, sign in, and accept. */
export const marc = mentors[0]!
export const lea = 'lea@essai.invalid'
export const pairsOfEdition = mentors.length * menteesPerMentor
export const peopleOfEdition = mentors.length + pairsOfEdition

export type Pair = {
  readonly id: string
  readonly mentor: string
  readonly mentee: string
  readonly mentorAccepted: boolean
  readonly status: string
}

const graphicDesigner = {
  place: null,
  timeZone: null,
  languages: [],
  jobFamily: 'design/graphic',
  jobTitle: 'Graphiste',
  seniority: null,
  startedOn: null,
  employer: null,
  subsidiary: null,
  site: null,
  team: null,
  lineManager: null,
}

export function sheetOf(round: number) {
  const row = (email: string, role: 'mentor' | 'mentee', line: number) => ({
    line,
    name: email.split('@')[0]!,
    email,
    roles: [role],
    profile: graphicDesigner,
    answers: {},
    capacity: role === 'mentor' ? menteesPerMentor : null,
  })
  const mentees = Array.from({ length: pairsOfEdition }, (_, at) =>
    at === 0 ? lea : `mentee-${round}-${at}@essai.invalid`,
  )
  return {
    volunteers: [
      ...mentors.map((email, at) => row(email, 'mentor', at + 1)),
      ...mentees.map((email, at) => row(email, 'mentee', at + 1 + mentors.length)),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  }
}

export async function createEdition({ ask }: Killable, admin: string, round: number): Promise<string> {
  const name = { fr: `Tour ${round}`, en: `Round ${round}` }
  const input = { template: 'cohort', name, editionName: name, startsOn: null }
  return must<{ editionId: string }>(await ask(admin, 'POST', '/api/essai/programmes', input)).editionId
}

export const importInto = ({ ask }: Killable, admin: string, editionId: string, round: number) =>
  ask(admin, 'POST', `/api/essai/editions/${editionId}/volunteers`, sheetOf(round))

export async function runIn({ ask }: Killable, admin: string, editionId: string): Promise<string> {
  const answer = await ask(admin, 'POST', `/api/essai/editions/${editionId}/matching-runs`, {})
  return must<{ run: { id: string } }>(answer).run.id
}

export async function enrolledIn({ ask }: Killable, admin: string, editionId: string): Promise<number> {
  return must<{ total: number }>(await ask(admin, 'GET', `/api/essai/editions/${editionId}/enrolments`)).total
}

export async function pairsOf({ ask }: Killable, admin: string, editionId: string): Promise<Pair[]> {
  const answer = await ask(admin, 'GET', `/api/essai/editions/${editionId}/relationships`)
  return must<{ relationships: Pair[] }>(answer).relationships
}

export function must<Body>({ status, body }: { status: number; body: unknown }): Body {
  if (status !== 200) throw new Error(`Answered ${status}: ${JSON.stringify(body)}`)
  return body as Body
}
