import { readFileSync } from 'node:fs'
import { satisfies } from 'semver'
import { expect, it } from 'vitest'

interface Locked {
  engines?: { node?: string }
  deprecated?: string
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }

it.each(['20.19.0', '22.17.0', '24.0.0'])('installs on Node %s without a warning', (node) => {
  const complaints = Object.entries(packages).filter(([, { engines, deprecated }]) => deprecated || !satisfies(node, engines?.node ?? '*'))
  expect(complaints.map(([name]) => name)).toEqual([])
})
