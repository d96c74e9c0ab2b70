import { expect, it } from 'vitest'
import type { EndpointDefinition } from '../../platform/contract.ts'

const contracts = import.meta.glob<Record<string, unknown>>('../../modules/*/contract.ts', { eager: true })
// As text: what it puts onto pages needs a browser.
const given = import.meta.glob<string>('../../modules/*/web/parts.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const isLinked = (one: unknown): one is EndpointDefinition =>
  typeof one === 'object' && one !== null && 'byLink' in one && 'name' in one
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

it('every act that a mail may carry a link for has its page, and no page stands for an act that nobody knows', () => {
  const acts = Object.values(contracts).flatMap((contract) =>
    Object.values(contract)
      .filter(isLinked)
      .map(({ name }) => name),
  )
  const pages = Object.values(given).flatMap((text) =>
    [...text.matchAll(/actPage\((?:\{ name: '([a-z-]+)' \}|(\w+))\)/g)].map(
      ([, name, endpoint]) => name ?? kebab(endpoint!),
    ),
  )
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.toSorted()).toEqual([...new Set(acts)].toSorted())
})
