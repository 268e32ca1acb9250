import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const CACHE = path.resolve('.cache')

/** The folder with the jars of a Neo4j; Maven fetches them the first time. Throws where it cannot. */
export function jarsOf(version: string): string {
  const folder = path.join(CACHE, `neo4j-${version}`)
  if (existsSync(folder) && readdirSync(folder).some((name) => name === `neo4j-${version}.jar`)) return folder
  // Beside its place first: a folder that is half full must not pass for a whole one.
  const filling = `${folder}.${process.pid}`
  mkdirSync(filling, { recursive: true })
  const pom = path.resolve('tests/support/neo4j/pom.xml')
  const args = ['-q', '-B', '-f', pom, `-Dneo4j.version=${version}`, 'dependency:copy-dependencies', `-DoutputDirectory=${filling}`]
  const { status, error, stdout } = spawnSync('mvn', args, { encoding: 'utf8', timeout: 600_000 })
  if (status !== 0) {
    rmSync(filling, { recursive: true, force: true })
    throw new Error(error ? `Maven cannot be run: ${error.message}` : `Maven could not fetch Neo4j ${version}: ${stdout.slice(-500)}`)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(filling, folder)
  return folder
}
