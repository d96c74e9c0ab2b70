import type { Page } from 'playwright-core'
import type { Story } from './open-story.ts'
import { wordsOf, type Language, type Words } from './words.ts'

export type Look = {
  readonly language: Language
  readonly colours: 'light' | 'dark'
  readonly width: 1280 | 360
}

/**
 * The first two hold each language, theme and width once. `npm run test:long` takes all four: each of them twice, without
 * every combination.
 */
const all: readonly Look[] = [
  { language: 'fr', colours: 'light', width: 1280 },
  { language: 'en', colours: 'dark', width: 360 },
  { language: 'fr', colours: 'dark', width: 360 },
  { language: 'en', colours: 'light', width: 1280 },
]
/** The other half: every page in every look is what pictures are taken of. */
const others: readonly Look[] = [
  { language: 'fr', colours: 'light', width: 360 },
  { language: 'en', colours: 'dark', width: 1280 },
  { language: 'fr', colours: 'dark', width: 1280 },
  { language: 'en', colours: 'light', width: 360 },
]
/** Where `npm run pictures` wants a picture of each page; undefined where nobody asked. */
export const picturesFolder = process.env.PICTURES_OF_PAGES
export const looks = picturesFolder ? [...all, ...others] : process.env.LONG ? all : all.slice(0, 2)

/** Gives a browser another language, theme and width, from the next page it opens; gives the words of that language. */
export async function wear({ application }: Story, page: Page, look: Look): Promise<Words> {
  await page
    .context()
    .addCookies([{ name: 'binome-language', value: look.language, url: application.address }])
  await page.emulateMedia({ colorScheme: look.colours, reducedMotion: 'reduce' })
  await page.setViewportSize({ width: look.width, height: 900 })
  return wordsOf(look.language)
}

export function nameOf({ language, colours, width }: Look): string {
  return `${language}, ${colours}, ${width} px`
}
