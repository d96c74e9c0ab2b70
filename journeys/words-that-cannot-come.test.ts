import { expect, it } from 'vitest'
import { openBrowser } from './support/open-browser.ts'
import { startApplication } from './support/start-application.ts'
import { wordsOf } from './support/words.ts'

it('a connection lost on the very first page is said, and loading again brings the page', async () => {
  const [application, browser] = await Promise.all([startApplication(), openBrowser()])
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage()
  const words = wordsOf('fr')
  const lost = '**/assets/first-*'
  await page.route(lost, (route) => route.abort())
  await page.goto(`${application.address}/sign-in`)
  await page.getByText(words('unreachable.text')).waitFor()

  await page.unroute(lost)
  await page.getByRole('button', { name: words('unreachable.reload') }).click()
  await page.getByLabel(words('people.signIn.email')).waitFor()
  expect(await page.getByText(words('unreachable.text')).count()).toBe(0)
  await browser.close()
  await application.stop()
})
