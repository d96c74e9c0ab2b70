import type { Page } from 'playwright-core'
import { actionOfMail } from './sign-in.ts'
import type { Story } from './open-story.ts'

type Sent = Record<string, unknown>

/** What a browser of somebody asks of the server, without a page: for what many do and one is enough to look at. */
export function apiOf({ application }: Story, page: Page) {
  const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, data?: Sent, revision?: number) => {
    const answer = await page.request.fetch(`${application.address}/api/${path}`, {
      method,
      headers: {
        origin: application.address,
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      ...(data && { data }),
    })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Sent
  }
  return {
    get: (path: string) => ask('GET', path),
    post: (path: string, data: Sent = {}) => ask('POST', path, data),
    put: (path: string, data: Sent, revision?: number) => ask('PUT', path, data, revision),
  }
}
export type Api = ReturnType<typeof apiOf>

/** Signed in by the link of a mail, as everybody is, without looking at it. */
export async function enter(story: Story, admin: Page, email: string): Promise<Page> {
  const page = await story.newPerson()
  const api = apiOf(story, page)
  await api.post('sign-in/links', { email, language: story.language, returnTo: null })
  const link = await actionOfMail(story, admin, email, /http\S+\/sign-in\/link#\S+/)
  await api.post('sign-in/sessions', { token: link.split('#')[1] })
  return page
}
