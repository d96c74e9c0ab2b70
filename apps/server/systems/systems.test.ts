import { expect, it } from 'vitest'
import { acceptRelationship, listOwnRelationships } from '../../../modules/relationships/contract.ts'
import { showResults } from '../../../modules/insights/contract.ts'
import { describeOnBothEngines } from '../../../platform/server/testing/describe-on-both-engines.ts'
import { shareInstance } from '../testing/share-instance.ts'
import { liveACall, type Applicant } from './live-a-call.ts'

const ladder = ['under-2', '2-5', '6-10', '11-15', '16-25', 'over-25']

describeOnBothEngines('systems beside the cohort', (openTestDatabase) => {
  const openInstance = shareInstance(openTestDatabase)

  it('in a reverse programme the junior teaches, and nobody of one’s own line or team', async () => {
    const instance = await openInstance()
    const junior = (name: string, team: string, lineManager: string, offers: string[]): Applicant => ({
      name,
      role: 'mentor',
      profile: { seniority: 'junior', team, lineManager },
      answers: { offers },
    })
    const senior = (name: string, team: string, needs: string[], seniority = 'senior'): Applicant => ({
      name,
      role: 'mentee',
      profile: { seniority, team },
      answers: { needs },
    })
    // Each senior would be best helped by whom they must not be paired with.
    const lived = await liveACall(instance, 'reverse', [
      junior('Ines', 'Achats', 'Bruno', ['ai']),
      junior('Malo', 'Paie', 'Carole', ['social-networks']),
      junior('Tess', 'Ventes', 'Denis', ['data']),
      senior('Bruno', 'Direction', ['ai', 'social-networks'], 'direction'),
      senior('Carole', 'Paie', ['social-networks', 'data']),
      senior('Fanny', 'Juridique', ['ai']),
    ])
    expect(lived.call.profile.map(({ field }) => field)).toEqual(['seniority', 'team', 'lineManager', 'site'])
    expect(lived.call.words).toMatchObject({ mentor: { one: { fr: 'junior', en: 'junior' } } })
    expect(lived.policy.criteria.find(({ id }) => id === 'seniority')?.measure).toMatchObject({
      direction: 'mentor-less',
    })
    expect(lived.policy.vetoes.filter(({ on }) => on).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['same-reporting-line', 'same-team']),
    )
    expect(lived.pairs).toEqual({ Bruno: 'Malo', Carole: 'Tess', Fanny: 'Ines' })
    expect(lived.confirmations.join()).toMatch(/pour être junior dans/)
    const [proposal] = await lived.mailsTo('Fanny')
    expect(proposal!.text).toContain('nous vous proposons Ines comme junior')
    expect(proposal!.text).not.toMatch(/\bmentor/i)

    // On to the room, and to the figures.
    const fanny = await lived.signIn('Fanny')
    const ines = await lived.signIn('Ines')
    const { relationships } = await fanny.ask(listOwnRelationships, {})
    for (const visitor of [fanny, ines]) await visitor.ask(acceptRelationship, { id: relationships[0]!.id })
    await instance.settle()
    expect((await fanny.ask(listOwnRelationships, {})).relationships[0]).toMatchObject({
      status: 'active',
    })
    await lived.lead.ask(showResults, { editionId: lived.editionId })
  }, 120_000)

  it('peers are alike in age and experience, and apart in the field that one of them aims at', async () => {
    const instance = await openInstance()
    const peer = (
      name: string,
      role: 'mentor' | 'mentee',
      field: string,
      inField: number,
      working: number,
      age: string,
    ): Applicant => ({
      name,
      role,
      answers: {
        'target-field': field,
        'years-in-field': ladder[inField]!,
        'years-working': ladder[working]!,
        'age-range': age,
      },
    })
    const lived = await liveACall(instance, 'peer', [
      peer('Anouk', 'mentee', 'digital', 0, 4, '40-49'),
      peer('Blaise', 'mentee', 'digital', 0, 1, 'under-30'),
      peer('Celia', 'mentee', 'care', 0, 3, '30-39'),
      peer('Diane', 'mentor', 'digital', 4, 4, '40-49'),
      peer('Elio', 'mentor', 'digital', 1, 1, 'under-30'),
      peer('Farid', 'mentor', 'care', 3, 3, '30-39'),
      // As old as Celia and in her trade, but hardly longer than she.
      peer('Gael', 'mentor', 'care', 0, 3, '30-39'),
    ])
    expect(lived.pairs).toEqual({ Anouk: 'Diane', Blaise: 'Elio', Celia: 'Farid' })
    const [proposal] = await lived.mailsTo('Anouk')
    expect(proposal!.text).toContain(
      'Diane exerce le métier vers lequel vous allez, et chacun apprend de l’autre',
    )
    expect(proposal!.text).not.toMatch(/\bmentor|De 40 à 49/i)
  }, 120_000)

  it('alumni help with what students ask, in the trade that they ask about', async () => {
    const instance = await openInstance()
    const one = (name: string, role: 'mentor' | 'mentee', jobFamily: string, theme: string): Applicant => ({
      name,
      role,
      profile: { jobFamily, jobTitle: '' },
      answers: { [role === 'mentor' ? 'offers' : 'needs']: [theme] },
    })
    const lived = await liveACall(instance, 'alumni', [
      one('Hugo', 'mentee', 'design/graphic', 'first-job'),
      one('Iris', 'mentee', 'technology/web', 'abroad'),
      one('Jade', 'mentor', 'technology/data', 'abroad'),
      one('Karim', 'mentor', 'design/interface', 'first-job'),
    ])
    expect(lived.pairs).toEqual({ Hugo: 'Karim', Iris: 'Jade' })
    const [mail] = await lived.mailsTo('Hugo')
    expect(mail!.text).toContain('nous vous proposons Karim comme alumni')
    expect(lived.confirmations.at(-1)).toContain('pour être alumni dans')
  }, 120_000)
})
