import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderStore } from './folder-store.ts'
import { kindOf, whyNotFile } from './kind-of.ts'

const one = '01a22915-0000-7000-8000-000000000001'
const other = '01a22915-0000-7000-8000-000000000002'
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'binome-files-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a folder of files', () => {
  it('gives back what it was given, to its own organisation alone, until it is thrown away', async () => {
    const store = folderStore(folder)
    const kept = await store.keep(
      one,
      Readable.from([Buffer.from('%PDF-1.7 '), Buffer.from('and more')]),
      100,
    )
    expect(kept).toMatchObject({ bytes: 17, kind: 'application/pdf' })
    expect((await buffer((await store.open(one, kept.id))!)).toString()).toBe('%PDF-1.7 and more')
    expect(await store.open(other, kept.id)).toBeUndefined()
    await store.discard(one, kept.id)
    expect(await store.open(one, kept.id)).toBeUndefined()
  })

  it('keeps nothing of one that is larger than it may be, or empty, or whose sender goes', async () => {
    const store = folderStore(join(folder, 'bounds'))
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('abc')
        throw new Error('gone')
      })(),
    )
    await expect(store.keep(one, Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100)).rejects.toThrow(
      'too-large',
    )
    await expect(store.keep(one, Readable.from([]), 100)).rejects.toThrow('empty-file')
    await expect(store.keep(one, broken, 100)).rejects.toThrow('gone')
    expect(await readdir(join(folder, 'bounds', one))).toEqual([])
  })

  it('says which are older by the time of the disk, and throws away old parts alone', async () => {
    const store = folderStore(join(folder, 'ages'))
    const [old, fresh] = [
      await store.keep(one, Readable.from([Buffer.from('old')]), 100),
      await store.keep(one, Readable.from([Buffer.from('new')]), 100),
    ]
    const lying = (name: string) => join(folder, 'ages', one, name)
    for (const name of ['a.part', 'b.part']) await writeFile(lying(name), 'x')
    const before = new Date(Date.now() - 2 * 3_600_000)
    for (const name of [old.id, 'a.part']) await utimes(lying(name), before, before)
    expect(await store.listOlder(one, 1)).toEqual([old.id])
    expect(await store.listOlder(one, 3)).toEqual([])
    expect(await store.listOlder(other, 1)).toEqual([])
    await store.discardOldParts(one, 1)
    expect(await readdir(join(folder, 'ages', one))).toEqual(
      expect.arrayContaining([old.id, fresh.id, 'b.part']),
    )
    expect(await readdir(join(folder, 'ages', one))).toHaveLength(3)
    await expect(store.listOlder('../../etc', 1)).rejects.toThrow('Not the id')
  })

  it('reaches nothing by an id that is a path', async () => {
    await expect(folderStore(folder).open(one, '../../etc/passwd')).rejects.toThrow('Not the id')
  })
})

it.each([
  ['%PDF-1.7', 'brief.pdf', undefined],
  ['%PDF-1.7', 'brief.docx', 'not-what-it-says'],
  ['PK\u0003\u0004', 'brief.docx', undefined],
  ['MZ\u0000\u0001', 'brief.pdf', 'not-what-it-says'],
  ['MZ\u0000\u0001', 'brief.exe', 'unknown-kind'],
  ['des mots, élégants', 'notes.txt', undefined],
  ['<script>alert(1)</script>', 'page.html', 'unknown-kind'],
  ['<svg xmlns="x">', 'logo.svg', 'unknown-kind'],
  ['<html>', 'image.png', 'not-what-it-says'],
  ['des mots', 'sans-fin', 'unknown-kind'],
] as const)('%s as %s: %s', (content, name, refusal) => {
  expect(whyNotFile(name, kindOf(Buffer.from(content)))).toBe(refusal)
})

it('a letter that is cut where reading stopped makes no text a stranger', () => {
  expect(kindOf(Buffer.from(`${'a'.repeat(4095)}é`).subarray(0, 4096))).toBe('text/plain')
  expect(kindOf(Buffer.from([0xff, 0x00, 0x12]))).toBeNull()
})
