import type { Browser, BrowserContext, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { startApplication, type Application } from './start-application.ts'
import { wordsOf, type Language, type Words } from './words.ts'

export type Story = {
  readonly application: Application
  readonly language: Language
  readonly words: Words
  /**
   * Somebody new before a browser of their own, or somebody known before a second one. Whatever the page complains of
   * fails the story at its end.
   */
  readonly newPerson: (known?: Page) => Promise<Page>
  readonly end: () => Promise<void>
}

type Settings = {
  readonly language: Language
  readonly width?: number
  readonly height?: number
  readonly environment?: Readonly<Record<string, string>>
}

/** The built application on an empty database, and a real browser. */
export async function openStory({
  language,
  width = 1280,
  height = 900,
  environment = {},
}: Settings): Promise<Story> {
  const [application, browser] = await Promise.all([startApplication({ environment }), openBrowser()])
  const complaints: string[] = []
  let isOver = false
  const close = async () => {
    if (isOver) return
    isOver = true
    await browser.close()
    await application.stop()
  }
  // A story that fails half-way leaves neither its server nor its browser behind.
  onTestFinished(close)
  return {
    application,
    language,
    words: wordsOf(language),
    newPerson: async (known) => {
      const context = await newContext(browser, { language, width, height })
      if (known) await context.addCookies(await known.context().cookies())
      await context.addCookies([{ name: 'binome-language', value: language, url: application.address }])
      const page = await context.newPage()
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (line) => {
        if (line.type() === 'error' && !expected.test(line.text()))
          complaints.push(`${line.text()} (${line.location().url})`)
      })
      return page
    },
    end: async () => {
      await close()
      if (complaints.length > 0) throw new Error(`The pages complained:\n${complaints.join('\n')}`)
    },
  }
}

// A refusal is an answer like another, but the browser writes each 4xx to its console.
const expected = /the server responded with a status of (401|403|404|409|410|412|422|429)/

function newContext(
  browser: Browser,
  { language, width, height }: Required<Pick<Settings, 'language' | 'width' | 'height'>>,
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
    hasTouch: width < 600,
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
}
