import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { buildTemplate } from './build-template.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const run = promisify(execFile)

it('the database opens from the built files as from the sources', { timeout: 120_000 }, async () => {
  await mkdir(join(root, '.cache'), { recursive: true })
  const built = await mkdtemp(join(root, '.cache', 'built-'))
  try {
    await build(built)
    await writeFile(join(built, 'try.mjs'), attempt)
    const template = await buildTemplate()
    await cp(template, join(built, '.cache', basename(template)))
    const { stdout } = await run(process.execPath, ['try.mjs'], { cwd: built })
    expect(stdout).toBe('embedded, from the template, 1\n')
  } finally {
    await rm(built, { recursive: true, force: true })
  }
})

const attempt = `
  import { migrate, openDatabase } from './platform/server/database/index.js'
  const database = await openDatabase({ directory: 'data' })
  const applied = await migrate(database)
  // Nothing to apply: the built program finds the template that was made for the same migrations.
  const { rows } = await database.pool.query('select 1 as one')
  console.log([database.engine, applied.length === 0 ? 'from the template' : 'from nothing', rows[0].one].join(', '))
  await database.close()
`

// What the build does for this folder: compile, and copy what is not TypeScript.
async function build(target: string) {
  const compilerOptions = { rootDir: root, outDir: target, noCheck: true }
  const files = [join(root, 'platform/server/database/index.ts')]
  const project = { extends: join(root, 'tsconfig.server.json'), compilerOptions, files, include: [] }
  await writeFile(join(target, 'tsconfig.json'), JSON.stringify(project))
  await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', target])
  const embedded = 'platform/server/database/embedded'
  const plain = (await readdir(join(root, embedded))).filter((name) => name.endsWith('.mjs'))
  for (const path of [...plain.map((name) => join(embedded, name)), 'database/migrations']) {
    await mkdir(dirname(join(target, path)), { recursive: true })
    await cp(join(root, path), join(target, path), { recursive: true })
  }
}
