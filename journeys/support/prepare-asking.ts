import type { Page } from 'playwright-core'
import { nothingOfWork } from './nothing-of-work.ts'

const organisation = 'collectif-inde-ouest'
const evenings = [36, 37, 84, 85, 132, 133, 180, 181]

/** An edition in which people ask each other, with four who help and one who looks: what a sheet would bring. */
export async function prepareAsking(lead: Page, template = 'find-own'): Promise<string> {
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
  const name = { fr: 'Mentorat au long cours', en: 'Mentoring all year' }
  const { editionId } = (await call('programmes', {
    template,
    name,
    editionName: name,
    startsOn: null,
  })) as { editionId: string }
  const person = (
    line: number,
    fullName: string,
    jobTitle: string,
    city: string,
    answers: object,
    role = 'mentor',
  ) => ({
    line,
    name: fullName,
    email: `${fullName.split(' ')[0]!.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')}@exemple.invalid`,
    roles: [role],
    profile: { ...nothingOfWork, place: { city, latitude: null, longitude: null }, jobTitle },
    answers: { [role]: { availability: { weekHours: evenings }, ...answers } },
    capacity: role === 'mentor' ? 2 : 1,
  })
  await call(`editions/${editionId}/volunteers`, {
    volunteers: [
      person(1, 'Odile Rannou', 'Graphiste', 'Rennes', {
        offers: ['first-clients', 'be-known'],
        experience: 'J’ai quitté les plateformes sans perdre un client.',
      }),
      person(2, 'Bastien Roy', 'Rédacteur', 'Nantes', {
        offers: ['first-clients', 'prices'],
        experience: 'Je choisis mes clients.',
      }),
      person(3, 'Claire Vasseur', 'Illustratrice', 'Rennes', {
        offers: ['be-known', 'organise'],
        experience: 'Vivre sans agence, tout un métier.',
      }),
      person(4, 'Ève Kermarrec', 'Avocate', 'Brest', {
        offers: ['law-tax', 'company-form'],
        experience: 'Des statuts, et des associés.',
      }),
      person(
        5,
        'Nadia Ferhat',
        'Motion designer',
        'Rennes',
        { needs: ['first-clients', 'be-known'] },
        'mentee',
      ),
    ],
    newOptions: [],
    newThemes: [],
    newQuestions: [],
    seniorityLevels: null,
  })
  return editionId
}
