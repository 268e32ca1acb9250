import type { GraphDataset } from '../../server/model/graph.ts'

/** Breadth first, by hand: every chain of the smallest length between any of `from` and any of `to`, each as its ids in one text. */
export function chainsByHand({ links }: GraphDataset, from: string[], to: string[], types: string[] | null, most: number): string[] {
  const both = from.filter((id) => to.includes(id))
  const [starts, ends] = [from, to].map((ids) => ids.filter((id) => !both.includes(id))) as [string[], string[]]
  let chains = starts.map((id) => ({ at: id, nodes: [id], links: [] as string[] }))
  for (let long = 1; long <= most; long += 1) {
    const next = chains.flatMap((chain) =>
      links.flatMap((link) => {
        if (types && !types.includes(link.type)) return []
        const there = link.from === chain.at ? link.to : link.to === chain.at ? link.from : null
        if (there === null || chain.nodes.includes(there)) return []
        return [{ at: there, nodes: [...chain.nodes, there], links: [...chain.links, link.id] }]
      }),
    )
    const found = next.filter((chain) => ends.includes(chain.at))
    if (found.length > 0) return found.map((c) => [...c.nodes, ...c.links].join(' ')).sort()
    chains = next
  }
  return []
}
