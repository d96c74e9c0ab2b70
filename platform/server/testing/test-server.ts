import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { migrate, openDatabase } from '../database/index.ts'
import { buildTemplate } from '../database/embedded/build-template.ts'
import { readTemplate } from '../database/embedded/template.ts'
import { findPostgres } from './find-postgres.ts'
import { type Cluster, startCluster } from './postgres-cluster.ts'

type Answers = { embedded: { template: string }; postgres: { url: string } }

/**
 * Lives in the process that runs all test files, and makes for them, once and only if one asks, the
 * embedded template and the PostgreSQL server with a migrated template database.
 */
export async function startTestServer() {
  const directory = await mkdtemp(join(tmpdir(), 'binome-tests-'))
  const address = join(directory, 'server')
  let cluster: Promise<Cluster> | undefined
  let template: Promise<string> | undefined
  const answers: { [Question in keyof Answers]: () => Promise<Answers[Question]> } = {
    embedded: async () => ({ template: await (template ??= unpackTemplate(directory)) }),
    postgres: async () => ({ url: (await (cluster ??= startMigratedCluster())).url }),
  }
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined)
    socket.once('data', (question) => {
      const answer: Promise<object> = answers[question.toString() as keyof Answers]()
      answer.then(
        (given) => socket.end(JSON.stringify(given)),
        (error: Error) => socket.end(JSON.stringify({ error: error.message })),
      )
    })
  })
  server.listen(address)
  await once(server, 'listening')
  const stop = async () => {
    server.close()
    await (await cluster?.catch(() => undefined))?.stop()
    await rm(directory, { recursive: true, force: true })
  }
  return { address, stop }
}

/** Asks from a test file; throws what went wrong there. */
export async function askTestServer<Question extends keyof Answers>(
  address: string,
  question: Question,
): Promise<Answers[Question]> {
  const socket = connect(address)
  socket.end(question)
  const answer = JSON.parse(await text(socket)) as Answers[Question] | { error: string }
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

// Unpacked once for all: a hundred databases begin from it, and a fifth of opening one was to decompress it.
async function unpackTemplate(directory: string) {
  const path = join(directory, 'template.tar')
  await writeFile(path, await readTemplate(await buildTemplate()))
  return path
}

async function startMigratedCluster() {
  const programs = findPostgres()
  if (!programs)
    throw new Error(
      'PostgreSQL 15 or later is not installed. On Debian: apt-get install postgresql; elsewhere set ' +
        'POSTGRES_BIN to the folder of its programs. Without CI and REQUIRE_POSTGRES its tests are skipped.',
    )
  const cluster = await startCluster(programs)
  try {
    const maintenance = await openDatabase({ url: cluster.url })
    await maintenance.pool.query('create database binome_template template template0')
    await maintenance.close()
    const database = await openDatabase({ url: cluster.url.replace('/postgres?', '/binome_template?') })
    await migrate(database)
    await database.close()
    return cluster
  } catch (error) {
    await cluster.stop()
    throw error
  }
}
