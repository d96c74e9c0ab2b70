import { expect, it } from 'vitest'
import { openHandedFile } from '../../modules/training/contract.ts'
import { openWorld } from './testing/open-world.ts'

const opened = openWorld()
const path = (id: string) =>
  `/api/${opened.world.slugs.own}/relationships/${id}/deliverable-files?expectedId=${opened.world.places.own.expectedId}&name=brief.pdf`

it('a file that says that it is too large, or does not say how large it is, is refused before it is read', async () => {
  const { world, instance } = opened
  const mentee = world.actors.mentee
  const send = (headers: Record<string, string>, cookies: Record<string, string>) =>
    instance.server.inject({
      method: 'POST',
      url: path(world.places.own.relationshipId),
      headers: { 'content-type': 'application/octet-stream', ...headers },
      cookies,
      payload: Buffer.from('%PDF-1.7'),
    })
  const cookies = Object.fromEntries(mentee.cookies)
  expect((await send({ 'content-length': String(51 * 1024 * 1024) }, cookies)).statusCode).toBe(413)
  expect((await send({}, {})).statusCode).toBe(401)
  const kept = await send({}, cookies)
  // The pair of the world has not begun: refused by its own rule, after it was read, and thrown away.
  expect(kept.json()).toMatchObject({ code: 'pair-not-open' })
  expect(openHandedFile.givesFile).toBe(true)
})
