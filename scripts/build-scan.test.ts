import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it("the engine's WebAssembly is, byte for byte, what its source gives", () => {
  const program = fileURLToPath(new URL('build-scan.mjs', import.meta.url))
  const { status, stderr } = spawnSync(process.execPath, [program, '--check'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
