import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const grave = ['serious', 'critical']
// What React Aria has just said aloud of a waiting button stays for seven seconds as an image named by that button, which
// may have left with its page. It is no part of the page, and waiting for it took a quarter of a story's time.
const said = '[data-live-announcer]'

/** What would stop somebody on the page as it now is: grave findings of axe, and content wider than the screen. */
export async function findBarriers(page: Page): Promise<string[]> {
  await untilQuiet(page)
  // By default it describes all that is in order too, which took half of its time.
  const options = { runOnly: levels, resultTypes: ['violations' as const] }
  const { violations } = await new AxeBuilder({ page })
    .options(options)
    .exclude(said)
    .setLegacyMode()
    .analyze()
  const findings = violations
    .filter(({ impact }) => grave.includes(impact ?? ''))
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary}`),
    )
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  return tooWide > 0 ? [...findings, `${tooWide} px wider than the screen`] : findings
}

/** Waits until nothing has changed on the page for a moment: answers have come and lists are drawn. */
async function untilQuiet(page: Page): Promise<void> {
  await page.evaluate(
    (quietMilliseconds) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quietMilliseconds)
        new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(resolve, quietMilliseconds)
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      }),
    200,
  )
}
