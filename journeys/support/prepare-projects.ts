import type { Page } from 'playwright-core'

const organisation = 'collectif-inde-ouest'

/** An edition of project teams, with two mentors and three juniors, as a sheet would bring them. */
export async function prepareProjects(lead: Page): Promise<string> {
  const call = (path: string, body: unknown) =>
    lead.evaluate(
      async ([url, sent]) => {
        const answer = await fetch(url!, {
          method: 'POST',
          body: sent!,
          headers: { 'content-type': 'application/json' },
        })
        if (!answer.ok) throw new Error(await answer.text())
        return (await answer.json()) as Record<string, unknown>
      },
      [`/api/${organisation}/${path}`, JSON.stringify(body)] as const,
    )
  const name = { fr: 'Projets d’automne', en: 'Projects of autumn' }
  const { editionId } = (await call('programmes', {
    template: 'projects',
    name,
    editionName: name,
    startsOn: null,
  })) as { editionId: string }
  const person = (line: number, fullName: string, role: 'mentor' | 'mentee', answers: object) => ({
    line,
    name: fullName,
    email: `${fullName.split(' ')[0]!.toLowerCase()}@exemple.invalid`,
    roles: [role],
    profile: {
      place: null,
      timeZone: null,
      languages: [],
      jobFamily: null,
      jobTitle: null,
      seniority: null,
      startedOn: null,
      employer: null,
      subsidiary: null,
      site: null,
      team: null,
      lineManager: null,
    },
    answers: { [role]: answers },
    capacity: 1,
  })
  await call(`editions/${editionId}/volunteers`, {
    volunteers: [
      person(1, 'Malo Quéré', 'mentor', { offers: ['design', 'code'] }),
      person(2, 'Hugo Perrin', 'mentor', { offers: ['access'] }),
      person(3, 'Lina Haddad', 'mentee', { skills: ['design'], needs: ['code'] }),
      person(4, 'Omar Diop', 'mentee', { skills: ['code'], needs: ['design'] }),
      person(5, 'Zia Lenoir', 'mentee', { skills: ['design'], needs: ['law'] }),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  return editionId
}
