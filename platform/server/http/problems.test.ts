import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { Busy } from '../admission.ts'
import { DiskFull } from '../database/index.ts'
import { answerProblem } from './problems.ts'

/** What an endpoint answers that throws this. */
async function answerTo(error: unknown) {
  const server = Fastify()
  server.setErrorHandler(answerProblem)
  server.get('/', () => {
    throw error
  })
  const { statusCode, headers, body } = await server.inject('/')
  return { status: statusCode, headers, text: body, problem: JSON.parse(body) as { code: string } }
}
const fromDatabase = (code: string) => Object.assign(new Error('the row of Léa'), { code })

it.each(['22021', '22P05', '22P02', '22003', '22008'])(
  'what no database keeps (%s) is bad input',
  async (code) => {
    expect(await answerTo(fromDatabase(code))).toMatchObject({
      status: 400,
      problem: { code: 'invalid-input' },
    })
  },
)

it.each([new DiskFull(new Error('embedded')), fromDatabase('53100')])(
  'a full disk is said, with when to try again',
  async (error) => {
    const answer = await answerTo(error)
    expect(answer).toMatchObject({ status: 503, problem: { code: 'disk-full' } })
    expect(answer.headers['retry-after']).toBe('5')
  },
)

it.each(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '08006', '53300', '57P01', '57P03', '57014'])(
  'a database that is away (%s) is said, with when to try again',
  async (code) => {
    const answer = await answerTo(fromDatabase(code))
    expect(answer).toMatchObject({ status: 503, problem: { code: 'database-away' } })
    expect(answer.headers['retry-after']).toBe('5')
  },
)

it('a connection that broke without a code is away too; busy is busy', async () => {
  // As `pg` says it, in the middle of a statement, before the next one, and while all connections are taken.
  for (const message of [
    'Connection terminated unexpectedly',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])
    expect(await answerTo(new Error(message))).toMatchObject({
      status: 503,
      problem: { code: 'database-away' },
    })
  expect(await answerTo(new Busy('full'))).toMatchObject({ status: 503, problem: { code: 'busy' } })
})

it('a fault of ours says nothing of what it was about, and no answer of this kind is kept by a browser', async () => {
  for (const error of [new Error('Léa wrote this'), fromDatabase('23505')]) {
    const { status, headers, text } = await answerTo(error)
    expect(status).toBe(500)
    expect(text).not.toContain('Léa')
    expect(headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(headers['content-type']).toContain('application/problem+json')
  }
})
