import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'))

/** A lockfile made on one system holds that system's binary only; whoever installs on another one would be left without. */
it('locks the embedded engine for every platform it is made for', () => {
  const { optionalDependencies } = json('node_modules/@grafeo-db/js/package.json')
  const { packages } = json('package-lock.json')
  expect(Object.keys(optionalDependencies).length).toBeGreaterThan(1)
  for (const [name, version] of Object.entries(optionalDependencies))
    expect(packages[`node_modules/${name}`], name).toMatchObject({
      version,
      optional: true,
      os: [expect.any(String)],
      cpu: [expect.any(String)],
    })
})
