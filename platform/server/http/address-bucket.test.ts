import { expect, it } from 'vitest'
import { addressBucket } from './address-bucket.ts'

it.each([
  ['an IPv4 address counts as itself', '192.0.2.7', '192.0.2.7'],
  ['an IPv4 address written as IPv6 counts as the IPv4 address', '::ffff:192.0.2.7', '192.0.2.7'],
  ['two addresses of one /64 count as one', '2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
  ['… however the rest is written', '2001:0db8:0001:0002:bbbb:cccc:dddd:eeee', '2001:db8:1:2::/64'],
  ['a zone is no part of it', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['what is no address counts as it is', 'unknown', 'unknown'],
])('%s', (_, address, bucket) => {
  expect(addressBucket(address)).toBe(bucket)
})
