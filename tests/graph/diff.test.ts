import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChanges, diff, type Stored } from '../../server/graph/diff.ts'
import { contentHash } from '../../server/graph/hash.ts'
import type { GraphDataset } from '../../server/model/graph.ts'
import { datasetOf, link, node, small, smallLinks, smallNodes } from '../support/engines-data.ts'
import { law } from '../support/law.ts'

const storedAs = ({ nodes, links }: GraphDataset): Stored => ({
  nodes: nodes.map((n) => ({ id: n.id, hash: contentHash(n) })),
  links: links.map((l) => ({ id: l.id, from: l.from, hash: contentHash(l) })),
})
const nothing = { deleteLinks: [], deleteNodes: [], createNodes: [], updateNodes: [], createLinks: [] }

describe('what has to change', () => {
  it('is nothing where the stored graph is the dataset', () => {
    expect(diff(storedAs(small()), small())).toEqual(nothing)
  })

  it('is everything where nothing is stored', () => {
    expect(countChanges(diff({ nodes: [], links: [] }, small()))).toEqual({
      nodesWritten: 11,
      linksWritten: 12,
      nodesDeleted: 0,
      linksDeleted: 0,
    })
  })

  it('is a replaced link where a link changed, which counts as written', () => {
    const links = smallLinks().map((l) => (l.type === 'GRANTS' ? { ...l, props: { ...l.props, note: 'new' } } : l))
    const changes = diff(storedAs(small()), datasetOf(smallNodes(), links))
    const id = 'link/grants/demo/one/2/to/power/listening'
    expect(changes).toMatchObject({ ...nothing, deleteLinks: [{ id, from: 'demo/one/2' }], createLinks: [{ id }] })
    expect(countChanges(changes)).toEqual({ nodesWritten: 0, nodesDeleted: 0, linksWritten: 1, linksDeleted: 0 })
  })

  it('turns any graph into any other, and back into nothing more to do', () => {
    const letters = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(2)), { selector: ([id]) => id })
    const graphs = letters.map((things) => {
      const nodes = things.map(([id, version]) => node('Right', `right/${id}`, { version }))
      return datasetOf(
        nodes,
        nodes.slice(1).map((n, i) => link('REALISES', nodes[i]?.id ?? '', n.id, { weight: things[i]?.[1] ?? 0 })),
      )
    })
    law(fc.tuple(graphs, graphs), ([before, after]) => {
      const changes = diff(storedAs(before), after)
      const nodes = new Map(before.nodes.map((n) => [n.id, n]))
      for (const id of changes.deleteNodes) expect(nodes.delete(id)).toBe(true)
      for (const n of changes.updateNodes) expect(nodes.has(n.id)).toBe(true)
      for (const n of [...changes.createNodes, ...changes.updateNodes]) nodes.set(n.id, n)
      const links = new Map(before.links.map((l) => [l.id, l]))
      for (const { id } of changes.deleteLinks) expect(links.delete(id)).toBe(true)
      for (const l of changes.createLinks) {
        expect(links.has(l.id)).toBe(false)
        links.set(l.id, l)
      }
      const sorted = (d: Pick<GraphDataset, 'nodes' | 'links'>) =>
        [d.nodes, d.links].map((list) => list.map((i) => JSON.stringify(i)).sort())
      expect(sorted({ nodes: [...nodes.values()], links: [...links.values()] })).toEqual(sorted(after))
    })
  })
})

describe('the hash of a thing or link', () => {
  const right = node('Right', 'right/x', { name: 'x', n: 1 })
  it('does not depend on the order of its properties', () => {
    const turned = { ...right, props: Object.fromEntries(Object.entries(right.props).reverse()) }
    expect(contentHash(turned)).toBe(contentHash(right))
  })
  it.each([
    ['a value', { ...right, props: { ...right.props, n: 2 } }],
    ['the kind of a value', { ...right, props: { ...right.props, n: '1' } }],
    ['one property more', { ...right, props: { ...right.props, m: 1 } }],
    ['the label', { ...right, label: 'Power' as const }],
  ])('changes with %s', (_, other) => expect(contentHash(other)).not.toBe(contentHash(right)))
  it('changes with an end of a link', () => {
    const one = link('OF', 'a', 'b')
    expect(contentHash({ ...one, to: 'c' })).not.toBe(contentHash(one))
  })
})
