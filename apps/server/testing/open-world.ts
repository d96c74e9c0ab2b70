import { beforeAll } from 'vitest'
import type { EndpointDefinition } from '../../../platform/contract.ts'
import { openTestDatabase } from '../../../platform/server/testing/open-test-database.ts'
import { openTestInstance, type TestInstance } from './open-test-instance.ts'
import { gatherPermissions, type Permissions } from '../permissions/gather-permissions.ts'
import { makeWorld, type World } from '../permissions/world.ts'

export type OpenWorld = {
  instance: TestInstance
  world: World
  endpoints: EndpointDefinition[]
  permissions: Permissions
}

/** Opens the world before the tests of a file and closes it after them; its parts are there once they run. */
export function openWorld(): OpenWorld {
  const opened = {} as OpenWorld
  beforeAll(async () => {
    // Ten thousand calls: what goes to another thread and back costs more than what is asked there.
    const database = await openTestDatabase('embedded', { inThisThread: true })
    const instance = await openTestInstance(database)
    const endpoints = instance.discovered.actions.map(({ action }) => action.endpoint)
    const permissions = await gatherPermissions()
    const world = await makeWorld(instance, database, permissions)
    Object.assign(opened, { instance, world, endpoints, permissions })
    return async () => {
      await instance.stop()
      await database.close()
    }
  })
  return opened
}
