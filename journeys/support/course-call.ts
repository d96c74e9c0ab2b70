import type { Page } from 'playwright-core'
import type { Story } from './open-story.ts'

export type Asked = {
  readonly key: string
  readonly kind: string
  readonly required: boolean
  readonly wording: { readonly fr: string }
  readonly options: readonly { readonly key: string; readonly label: { readonly fr: string } }[]
}
export type Ask = ReturnType<typeof askAs>

/** A course that looks for mentors by a call that is reviewed, and asks for a CV. */
export async function openCall(ask: Ask, lead: Page, startsOn: string): Promise<string> {
  const { editionId } = await ask(lead, 'POST', '/programmes', {
    template: 'course',
    name: { fr: 'Les mentors du printemps', en: 'Mentors of the spring' },
    editionName: { fr: 'Printemps 2027', en: 'Spring 2027' },
    startsOn,
  })
  const built = await ask(lead, 'GET', `/editions/${editionId}/questions`)
  await ask(
    lead,
    'PUT',
    `/editions/${editionId}/questions`,
    {
      questions: [
        ...built.questions,
        {
          key: 'cv',
          kind: 'file',
          askedOf: 'mentor',
          mentorWording: null,
          help: null,
          options: [],
          wording: { fr: 'Votre CV', en: 'Your CV' },
          optionsFrom: 'own',
          required: false,
          readers: 'team',
          special: false,
        },
      ],
      weights: built.weights,
      steps: built.steps,
    },
    built.revision,
  )
  const { revision } = await ask(lead, 'GET', `/editions/${editionId}/call`)
  await ask(
    lead,
    'PUT',
    `/editions/${editionId}/call`,
    {
      address: 'printemps-2027',
      isOpen: true,
      closesOn: null,
      roles: ['mentor'],
      isReviewed: true,
      promise: { fr: 'Une heure par semaine avec qui apprend.', en: 'An hour a week with who learns.' },
      places: { fr: '', en: '' },
    },
    revision,
  )
  return editionId
}

type Applying = {
  readonly name?: string
  readonly site: string
  readonly questions: readonly Asked[]
  readonly email: string
  readonly cv: boolean
  /** Looked at once the file stands in its place. */
  readonly look?: (page: Page) => Promise<void>
}

export async function applyByForm(
  { words }: Story,
  page: Page,
  { name = 'Lina Inventée', site, questions, email, cv, look }: Applying,
) {
  await page.goto(`${site}/printemps-2027/apply?role=mentor`)
  await page.getByLabel(words('enrolment.call.form.name')).fill(name)
  await page.getByLabel(words('enrolment.call.form.email')).fill(email)
  for (const { kind, options, wording } of questions.filter(({ required }) => required)) {
    if (options.length > 0) await page.getByText(options[0]!.label.fr, { exact: true }).first().click()
    else {
      const field = page.getByRole('textbox', { name: wording.fr })
      await field.fill(kind === 'number' ? '3' : 'Graphiste depuis dix ans')
      // A number is what is said once its field is left.
      await field.press('Tab')
    }
  }
  if (cv) {
    const choose = page.locator('input[type=file]')
    await choose.setInputFiles({
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ nothing'),
    })
    await page.getByText(words('enrolment.refusals.not-what-it-says')).waitFor()
    await choose.setInputFiles({
      name: 'cv.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 CV'),
    })
    await page.getByText('cv.pdf', { exact: true }).waitFor()
    // The draft names it still, on a page that is loaded again.
    await page.reload()
    await page.getByText('cv.pdf', { exact: true }).waitFor()
    await look?.(page)
  }
  await page.getByText(words('enrolment.call.form.accept')).click()
  await page.getByRole('button', { name: words('enrolment.call.form.send') }).click()
  await page.getByText(words('enrolment.call.sent.title')).waitFor()
}

export const askAs =
  ({ application }: Story, api: string) =>
  async (page: Page, method: string, path: string, data?: unknown, revision?: number) => {
    const answer = await page.request.fetch(api + path, {
      method,
      headers: {
        origin: application.address,
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(data !== undefined && { data }),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }

/** Six at a time, as from six browsers. */
export async function inTurns(count: number, run: (at: number) => Promise<unknown>) {
  let next = 0
  const one = async () => {
    while (next < count) {
      const at = next
      next += 1
      await run(at)
    }
  }
  await Promise.all(Array.from({ length: 6 }, one))
}
