import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What preparing left behind is collected now: else V8 does it in the middle of what is measured, for a tenth of a second and more. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}
