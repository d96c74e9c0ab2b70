import type { Page } from 'playwright-core'

/** Drops sheets at /try and goes on to the studio with its settings open. Gives the milliseconds to the first pairs. */
export async function openStudio(page: Page, address: string, files: readonly string[]): Promise<number> {
  // The loader of TypeScript names inner functions by a function of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(address)
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([...files])
  const confirm = page.locator('button:not([disabled])', { hasText: 'Continue' })
  await confirm.waitFor()
  await page.evaluate(watchPairs)
  const first = page.evaluate(() => window.nextPairs!)
  await confirm.click()
  const milliseconds = await first
  await page.getByRole('button', { name: 'Adjust' }).click()
  await page.getByRole('slider').first().waitFor()
  return milliseconds
}

/** Moves the first weight by one, by its arrow key. Gives the milliseconds from that key to the painted result. */
export async function moveSlider(page: Page, way: 'up' | 'down'): Promise<number> {
  await page.getByRole('slider').first().focus()
  // What the last move left to do (sentences in sight, the check of the result) is over.
  await page.waitForTimeout(600)
  await page.evaluate(watchPairs)
  await page.keyboard.press(way === 'up' ? 'ArrowRight' : 'ArrowLeft')
  return page.evaluate(() => window.nextPairs!)
}

declare global {
  interface Window {
    nextPairs?: Promise<number>
  }
}

/**
 * Inside the page: a promise of the milliseconds from the next key or click, as the browser dates it, to the end of the
 * frame in which other pairs are drawn. `data-solved` counts the results that the list has drawn.
 */
function watchPairs() {
  const drawn = () => document.querySelector('[data-solved]')?.getAttribute('data-solved')
  const before = drawn()
  window.nextPairs = new Promise((resolve) => {
    let since: number | undefined
    const begin = (event: Event) => (since ??= event.timeStamp)
    addEventListener('keydown', begin, { capture: true, once: true })
    addEventListener('pointerup', begin, { capture: true, once: true })
    const observer = new MutationObserver(() => {
      if (since === undefined || drawn() === before) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - since!))
        port1.start()
        port2.postMessage(null)
      })
    })
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-solved'] })
  })
}
