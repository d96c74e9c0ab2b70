import cookie from '@fastify/cookie'
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet'
import swagger from '@fastify/swagger'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, validatorCompiler } from 'fastify-type-provider-zod'
import type { Discovered } from '../discover.ts'
import { newId } from '../id.ts'
import { answerProblem } from './problems.ts'
import { addRoute, type RouteParts } from './routes.ts'
import { addLiveRoute, type LiveParts } from './live-route.ts'
import { addWebFiles } from './web-files.ts'
import { answerSerializer } from './answer-serializer.ts'
import { guardAgainstOverload, type OverloadLimits } from './guard-against-overload.ts'

export type ServeOptions = Omit<RouteParts, 'doors'> &
  Pick<LiveParts, 'live' | 'personIdsOf'> & {
    readonly limits: OverloadLimits
    /** Whose word about a caller's address counts (addresses, ranges, or 'loopback'): the proxies in front. */
    readonly trustedProxies: readonly string[]
    readonly discovered: Pick<Discovered, 'actions'> & Partial<Pick<Discovered, 'plainPages'>>
    /** The folder that the web build fills; without it only the API answers. */
    readonly webFolder?: string
    /** Whether the process can serve; false while it starts or stops. */
    readonly isReady: () => Promise<boolean>
    /** In tests: an answer with a key that its contract does not declare is a fault, not silently trimmed. */
    readonly strictAnswers?: boolean
    /** Told of each route that the server really has, as 'GET /api/…'. */
    readonly onRoute?: (route: string) => void
  }

/** The HTTP server of a process, with every discovered action on its route. The caller makes it listen. */
export async function serve(options: ServeOptions): Promise<FastifyInstance> {
  const { machinery, discovered } = options
  const server = Fastify({
    loggerInstance: machinery.log as FastifyBaseLogger,
    genReqId: () => newId(machinery.now()),
    // Our own line a request, below: Fastify's would print the address with its query.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: [...options.trustedProxies],
    requestTimeout: 60_000,
    // An address that cannot be read reaches no hook, and is answered as any other problem.
    frameworkErrors: answerProblem,
  })
  if (options.onRoute) {
    const { onRoute } = options
    server.addHook('onRoute', ({ method, url }) =>
      [method].flat().forEach((verb) => onRoute(`${verb} ${url}`)),
    )
  }
  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(answerSerializer(options.strictAnswers ?? false))
  server.setErrorHandler(answerProblem)
  server.setNotFoundHandler((request, reply) =>
    answerProblem(Object.assign(new Error('no such route'), { statusCode: 404 }), request, reply),
  )
  server.addHook('onResponse', (request, reply) => {
    const { url: route } = request.routeOptions
    request.log.info(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    )
    return Promise.resolve()
  })

  // One click on "unsubscribe" in a mail program posts a form (RFC 8058), of which its address says all.
  server.addContentTypeParser('application/x-www-form-urlencoded', (_request, body, done) => {
    body.resume()
    done(null, {})
  })
  // A file, which whoever takes it reads as it comes.
  server.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body))
  await server.register(cookie)
  const doors = await guardAgainstOverload(server, options.limits, options.cookie.name)
  await server.register(helmet, protectiveHeaders(options.cookie.secure))
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Binôme', version: '0.1.0' } },
    transform: jsonSchemaTransform,
  })
  server.get('/healthz', { schema: { hide: true } }, () => ({ status: 'alive' }))
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const ready = await options.isReady().catch(() => false)
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  server.get('/api/openapi.json', { schema: { hide: true } }, () => server.swagger())
  for (const { module, action } of discovered.actions) addRoute(server, { ...options, doors }, module, action)
  addLiveRoute(server, { ...options, doors })
  const { webFolder } = options
  if (webFolder)
    await addWebFiles(server, { folder: webFolder, ...machinery, plainPages: discovered.plainPages ?? [] })
  await server.ready()
  return server
}

/** Said in full; the pages' own policy, with its nonce, replaces the one for answers of the API. */
const protectiveHeaders = (secure: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: secure ? { maxAge: 63_072_000, includeSubDomains: false } : false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
})
