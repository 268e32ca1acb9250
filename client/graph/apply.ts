import type { Core } from 'cytoscape'
import type { MapElement } from './elements.ts'

/** What a hand may move: boxes of the maps, and nothing that has its fixed place. */
const MOVED = /^thing (?!.*\bfixed\b)/

/**
 * Makes the drawn map the same as the data: what is new is added, what is gone is taken away, the rest keeps its identity.
 * Says whether all boxes are new, some are, or none.
 */
export function apply(cy: Core, elements: readonly MapElement[]): 'all' | 'some' | 'none' {
  const wanted = new Set(elements.map((element) => element.data.id))
  let [added, kept] = [0, 0]
  cy.batch(() => {
    cy.elements().forEach((drawn) => {
      if (!wanted.has(drawn.id())) drawn.remove()
    })
    for (const element of elements) {
      const drawn = cy.getElementById(element.data.id)
      if (drawn.empty()) {
        cy.add({ ...element, data: { ...element.data }, selectable: false, grabbable: MOVED.test(element.classes) })
        if (element.group === 'nodes') added++
        continue
      }
      drawn.removeData('weights distances from to tip stands')
      drawn.data({ ...element.data })
      drawn.classes(element.classes)
      if (element.group === 'nodes') {
        drawn.position({ ...element.position })
        kept++
      }
    }
  })
  return kept === 0 && added > 0 ? 'all' : added > 0 ? 'some' : 'none'
}
