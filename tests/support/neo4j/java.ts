import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const FOLDERS = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines', '/usr/local/opt']

/** The `java` of the oldest installed version that is at least `atLeast`, or null. */
export function findJava(atLeast: number): string | null {
  const homes = FOLDERS.filter((f) => existsSync(f)).flatMap((f) => readdirSync(f).map((name) => path.join(f, name)))
  const named = Object.entries(process.env).flatMap(([name, value]) => (/^JAVA(\d+)?_HOME/.test(name) && value ? [value] : []))
  const found = [...named, ...homes, ...homes.map((h) => path.join(h, 'Contents/Home'))]
    .map((home) => path.join(home, 'bin/java'))
    .filter((java) => existsSync(java))
    .concat('java')
    .map((java) => ({ java, version: versionOf(java) }))
    .filter(({ version }) => version >= atLeast)
    .sort((a, b) => a.version - b.version)
  return found[0]?.java ?? null
}

function versionOf(java: string): number {
  const { stderr, error } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0)
}
