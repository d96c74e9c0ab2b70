import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isOutside } from './is-outside.ts'
import { openOutside } from './read-outside.ts'

const wish = { accept: 'text/calendar', mostBytes: 1000, withinMs: 3000 }
const closing: (() => void)[] = []
afterEach(() => closing.splice(0).forEach((close) => close()))

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const ours = openOutside(['127.0.0.1'])
const usual = openOutside()

describe('reading what is outside', () => {
  it.each([
    [
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
    ],
    [
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      '::ffff:10.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
    ],
    ['', 'localhost', '999.1.1.1'],
  ])('takes no address of a network of our own for one outside', (...addresses) => {
    expect(addresses.filter(isOutside)).toEqual([])
  })

  it('takes addresses of the Internet, of both kinds', () => {
    expect(
      ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'].filter(isOutside),
    ).toHaveLength(3)
  })

  it('goes nowhere inside, however the address is written, nor without https', async () => {
    let asked = 0
    const address = await serve((_, reply) => {
      asked += 1
      reply.end('secret')
    })
    const { port } = new URL(address)
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433', '[::ffff:127.0.0.1]']) {
      expect(await usual.read(`https://${host}:${port}/`, wish), host).toEqual({ trouble: 'inside' })
      expect(await usual.read(`http://${host}:${port}/`, wish), host).toEqual({ trouble: 'inside' })
    }
    expect(await usual.read('file:///etc/passwd', wish)).toEqual({ trouble: 'not-an-address' })
    expect(await usual.read('mon agenda', wish)).toEqual({ trouble: 'not-an-address' })
    expect(asked).toBe(0)
  })

  it('looks anew at where a redirect leads, and follows no more than five', async () => {
    const inside = await serve((_, reply) => reply.end('secret'))
    const away = await serve((_, reply) =>
      reply.writeHead(302, { location: inside.replace('127.0.0.1', 'localhost') }).end(),
    )
    expect(await ours.read(away, wish)).toEqual({ trouble: 'inside' })
    const near = await serve((request, reply) =>
      request.url === '/a' ? reply.writeHead(301, { location: '/b' }).end() : reply.end('read'),
    )
    expect(await ours.read(`${near}/a`, wish)).toEqual({ text: 'read' })
    const round = await serve((_, reply) => reply.writeHead(302, { location: '/again' }).end())
    expect(await ours.read(round, wish)).toEqual({ trouble: 'refused' })
  })

  it('says what is too large, too slow, not there or not given', async () => {
    const large = await serve((_, reply) => {
      reply.write('x'.repeat(800))
      reply.end('x'.repeat(800))
    })
    expect(await ours.read(large, wish)).toEqual({ trouble: 'too-large' })
    const slow = await serve((_, reply) => void reply.write('one word and nothing more'))
    expect(await ours.read(slow, { ...wish, withinMs: 300 })).toEqual({ trouble: 'too-slow' })
    const locked = await serve((_, reply) => reply.writeHead(403).end())
    expect(await ours.read(locked, wish)).toEqual({ trouble: 'refused' })
    closing.splice(0).forEach((close) => close())
    expect(await ours.read(locked, wish)).toEqual({ trouble: 'unreachable' })
  })

  it('reads the letters as the answer says that they are written', async () => {
    const latin = await serve((_, reply) =>
      reply
        .writeHead(200, { 'content-type': 'text/calendar; charset=ISO-8859-1' })
        .end(Buffer.from('réunion', 'latin1')),
    )
    expect(await ours.read(latin, wish)).toEqual({ text: 'réunion' })
  })
})
