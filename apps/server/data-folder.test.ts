import { execFile, execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildTemplate } from '../../platform/server/database/embedded/build-template.ts'
import { migrate, openDatabase } from '../../platform/server/database/index.ts'

// A user without rights: the tests may run as root, whom nothing stops.
const isRoot = process.getuid?.() === 0
const nobody = isRoot ? { uid: 65_534, gid: 65_534 } : {}

let place: string
let used: string
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'binome-folder-'))
  chmodSync(place, 0o755)
  used = join(place, 'used')
  const database = await openDatabase({ directory: used, template: await buildTemplate() })
  await migrate(database)
  await database.close()
}, 120_000)
afterAll(() => rmSync(place, { recursive: true, force: true }))

const slow = { timeout: 180_000 }

it('a folder that may not be written in is said with who needs the right, new or in use', slow, async () => {
  const fresh = join(place, 'read-only')
  mkdirSync(fresh, { mode: 0o555 })
  for (const folder of [join(fresh, 'below'), lent('lent')])
    expect(await start(folder)).toMatch(
      /Binôme may not write in .*Give the user ".+" the right to write there/,
    )
})

it('a file where the folder should be is said', slow, async () => {
  const file = join(place, 'file')
  writeFileSync(file, '')
  await expect(openDatabase({ directory: file })).rejects.toThrow(`${file} is not a folder`)
})

const damages: Record<string, (folder: string) => void> = {
  'no-control': (folder) => rmSync(join(folder, 'global', 'pg_control')),
  'half-control': (folder) => truncateSync(join(folder, 'global', 'pg_control'), 100),
  'no-version': (folder) => rmSync(join(folder, 'PG_VERSION')),
  'no-base': (folder) => rmSync(join(folder, 'base'), { recursive: true }),
  'no-log': (folder) => rmSync(join(folder, 'pg_wal'), { recursive: true }),
}

it('files that are damaged are said, with the backup to put back, and nothing is removed', slow, async () => {
  for (const [name, damage] of Object.entries(damages)) {
    const folder = join(place, name)
    copyFor(used, folder)
    damage(join(folder, 'postgres'))
    const before = readdirSync(join(folder, 'postgres'))
    await expect(openDatabase({ directory: folder }), name).rejects.toThrow(
      'damaged or incomplete. Nothing was removed. Put back the last backup',
    )
    expect(readdirSync(join(folder, 'postgres'))).toEqual(expect.arrayContaining(before))
  }
})

it.skipIf(process.platform !== 'linux' || !mayMount())(
  'a disk that is full is said, at the first start and at a later one',
  slow,
  async () => {
    const disk = join(place, 'disk')
    mkdirSync(disk)
    for (const [megabytes, filled] of [
      [8, false],
      [120, true],
    ] as const) {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'tmpfs', disk])
      try {
        const folder = join(disk, 'data')
        if (filled) copyFor(used, folder)
        if (filled) spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=64k'])
        expect(await start(folder)).toContain(`The disk that holds ${folder} is full. Free some space`)
      } finally {
        execFileSync('umount', [disk])
      }
    }
  },
)

/** The whole process as an administrator starts it; what it says before it leaves. */
function start(folder: string): Promise<string> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const parameters = ['--conditions=binome-source', '--import', 'tsx', main]
  const env = { ...process.env, BINOME_DATA: folder, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: '' }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, parameters, { ...nobody, env, timeout: 120_000 }, (error, stdout) => {
      if (error?.code === 1) resolve(stdout)
      else reject(new Error(`It did not leave with 1, and said: ${stdout}`))
    })
  })
}

/** A copy of a database in use, whose owner is who starts the process. */
function copyFor(from: string, to: string) {
  // Without the socket that locks it, which cannot be copied.
  cpSync(join(from, 'postgres'), join(to, 'postgres'), { recursive: true })
  if (isRoot) execFileSync('chown', ['-R', '65534:65534', to])
}

/** The folder itself may be written in, what it holds may not: copied there by another user. */
function lent(name: string): string {
  const folder = join(place, name)
  cpSync(join(used, 'postgres'), join(folder, 'postgres'), { recursive: true })
  if (isRoot) chownSync(folder, 65_534, 65_534)
  execFileSync('chmod', ['-R', 'a+rX,a-w', join(folder, 'postgres')])
  return folder
}

function mayMount(): boolean {
  const trial = mkdtempSync(join(tmpdir(), 'binome-mount-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', trial])
  if (status === 0) spawnSync('umount', [trial])
  rmSync(trial, { recursive: true })
  return status === 0
}
