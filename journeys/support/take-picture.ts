import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Look } from './looks.ts'

type Taken = { readonly path: string; readonly act: string | undefined; readonly look: Look }

/** `<folder>/<language>-<colours>-<width>/<page>.png`, the whole page; ids in its address are left out of the name. */
export async function takePicture(page: Page, folder: string, { path, act, look }: Taken): Promise<void> {
  const place = join(folder, `${look.language}-${look.colours}-${look.width}`)
  mkdirSync(place, { recursive: true })
  const address = path.replace(/#.*$/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one')
  const name = [...address.split('/').filter(Boolean), ...(act ? [act] : [])].join('-') || 'first'
  await page.screenshot({ path: join(place, `${name}.png`), fullPage: true })
}
