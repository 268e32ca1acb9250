import type { NodeLabel, Value } from '../model/graph.ts'
import type { Draft } from './draft.ts'
import type { DataFile, Place } from './read.ts'

/** Links inside the controlled lists are our own assignment and say so. */
const OURS = { basis: 'recalled', by: 'coder/first-pass' } as const
const ours = (list: string) => ({ ...OURS, note: `Assigned in our controlled list of ${list}; our reading.` })

export function addVocabulary(draft: Draft, files: DataFile[]) {
  for (const file of files) {
    switch (file.kind) {
      case 'powers':
        each(file, 'powers', ({ interferesWith, ...power }, place) => {
          add(draft, 'Power', power, place)
          for (const right of interferesWith) draft.addLink('INTERFERES_WITH', power.id, right, ours('powers'), place)
        })
        break
      case 'mechanisms':
        each(file, 'mechanisms', ({ subsumes, ...mechanism }, place) => {
          add(draft, 'Mechanism', mechanism, place)
          for (const other of subsumes) draft.addLink('SUBSUMES', mechanism.id, other, ours('mechanisms'), place)
        })
        break
      case 'safeguards':
        each({ ...file, value: { safeguards: file.value.safeguards } }, 'safeguards', ({ realises, ...safeguard }, place) => {
          add(draft, 'Safeguard', safeguard, place)
          for (const right of realises) draft.addLink('REALISES', safeguard.id, right, ours('safeguards'), place)
        })
        file.value.retired.forEach(({ became, name, ...retired }, i) => {
          const place = file.at(['retired', i, 'id'])
          draft.addNode('Retired', retired.id, { ...retired, title: name, kind: 'retired' }, place)
          for (const id of became) draft.addLink('BECAME', retired.id, id, { basis: 'derived' }, place)
        })
        break
      case 'burdens':
        each(file, 'burdens', (burden, place) => add(draft, 'Burden', burden, place))
        break
      case 'rights':
        each(file, 'rights', (right, place) => add(draft, 'Right', right, place))
        break
      case 'offences':
        each(file, 'offences', ({ kind, ...offence }, place) => add(draft, 'Offence', { ...offence, class: kind === 'class' }, place))
        break
      case 'yardsticks':
        each(file, 'yardsticks', ({ requires, ...yardstick }, place, at) => {
          add(draft, 'Yardstick', yardstick, place)
          requires.forEach(({ safeguard, ...requirement }, i) => {
            const basis = yardstick.source ? 'secondary' : 'recalled'
            const props = { ...requirement, order: i, basis, source: yardstick.source, by: OURS.by, note: requirement.for }
            draft.addLink('REQUIRES', yardstick.id, safeguard, props, at(['requires', i]))
          })
        })
        break
      case 'sources':
        each(file, 'sources', (source, place) => draft.addNode('Source', source.id, { ...source, kind: 'source' }, place))
        break
      case 'coders':
        each(file, 'coders', (coder, place) =>
          draft.addNode('Coder', coder.id, { ...coder, kind: 'coder', title: coder.id.replace('coder/', '').replaceAll('-', ' ') }, place),
        )
        break
      case 'gaps':
        each(file, 'gaps', (gap, place) => {
          draft.addNode('KnownGap', gap.id, { ...gap, kind: 'gap', title: gap.missing }, place)
          for (const thing of gap.touches) draft.addLink('TOUCHES', gap.id, thing, { basis: 'derived' }, place)
        })
    }
  }
}

/** Runs `work` on every entry of a file's one list, with its place and a way to places inside it. */
function each<T extends { id: string }, K extends string>(
  file: { value: Record<K, T[]>; at: DataFile['at'] },
  list: K,
  work: (entry: T, place: Place, at: (keys: (string | number)[]) => Place) => void,
) {
  for (const [i, entry] of file.value[list].entries()) work(entry, file.at([list, i, 'id']), (keys) => file.at([list, i, ...keys]))
}

function add(draft: Draft, label: NodeLabel, entry: { id: string; name: string } & Record<string, Value | undefined>, place: Place) {
  draft.addNode(label, entry.id, { ...entry, title: entry.name, kind: label.toLowerCase() }, place)
}
