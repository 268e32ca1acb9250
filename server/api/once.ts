import type { Loaders } from './loaders.ts'

/** Gives a function that works something out once in each operation for each key, however often it is asked for. */
export function onceIn<T>() {
  const operations = new WeakMap<Loaders, Map<string, Promise<T>>>()
  return (load: Loaders, key: string, work: () => Promise<T>): Promise<T> => {
    const held = operations.get(load) ?? new Map<string, Promise<T>>()
    operations.set(load, held)
    const known = held.get(key) ?? work()
    held.set(key, known)
    return known
  }
}
