import { load } from 'cheerio'
import type { AnyNode, Element } from 'domhandler'
import { ParseProblem, placeOf } from '../problem.ts'
import { mappedOrigin } from './origin.ts'
import type { LeftOut, Words } from './plain-text.ts'
import { SUPERSCRIPT } from './superscript.ts'
import { placesIn, Writer } from './writer.ts'

type Role = 'number' | 'block' | 'apart' | 'note'

/** What the elements of a kind of XML print: a number before words, a block of its own, nothing, or a note. Others print their words in line. */
const KINDS: { name: string; root: RegExp; roles: Record<string, Role> }[] = [
  {
    name: 'Akoma Ntoso',
    root: /^(?:akomaNtoso|akomantoso)$/i,
    roles: roles(
      'num',
      'heading subheading p block longTitle docTitle preface preamble recital recitals citation formula article paragraph subparagraph point indent list intro wrapUp wrap content chapter part title section subsection book division alinea clause conclusions attachment doc mainBody body container blockList item listIntroduction tblock table tr quotedStructure',
      'meta components identification lifecycle references publication toc coverPage',
      'authorialNote note noteRef remark',
    ),
  },
  {
    name: 'Formex',
    root: /^(?:ACT|CONS\.ACT|CONS\.DOC|AGR|ANNEX|DECISION|GENERAL|LETTER|PROTOCOL|RECOMMENDATION|REGULATION|TREATY|CORR|CJT|PRODUCED|DOC)$/i,
    roles: roles(
      'NO.P NO.PARAG NO.ITEM NO.CONSID',
      'TITLE TI STI TI.ART STI.ART TI.CJT P ALINEA PARAG ARTICLE DIVISION LIST ITEM NP TXT CONSID GR.CONSID GR.CONSID.INIT VISA GR.VISA PREAMBLE PREAMBLE.INIT PREAMBLE.FINAL ENACTING.TERMS FINAL SIGNATURE CONTENTS ANNEX GR.SEQ TBL ROW QUOT.S',
      'BIB.INSTANCE BIB.DATA BIB.ACT PROLOG LG.DOC TOC',
      'NOTE',
    ),
  },
]

function roles(numbers: string, blocks: string, apart: string, notes: string): Record<string, Role> {
  const of = (names: string, role: Role) => names.split(' ').map((name) => [name.toLowerCase(), role] as const)
  return Object.fromEntries([...of(numbers, 'number'), ...of(blocks, 'block'), ...of(apart, 'apart'), ...of(notes, 'note')])
}

/** Elements that a number of an article or a division stands in: their heading is a line of its own. */
const HEADED = /^(?:article|chapter|part|title|section|subsection|book|division|annex|attachment|doc)$/i

/** The words of a legal text in XML. Throws a ParseProblem where its kind is not read. */
export function xmlToText(source: string, name: string): Words {
  const $ = load(source, { xml: { withStartIndices: true, withEndIndices: true } })
  const root = $.root().children().get(0)
  const kind = root ? KINDS.find((k) => k.root.test(localName(root))) : undefined
  if (!root || !kind)
    throw new ParseProblem(
      name,
      placeOf(source, root?.startIndex ?? 0),
      root ? `The file is XML of a kind that is not read (<${root.name}>).` : 'The file is broken XML.',
      'Akoma Ntoso 3.0 and Formex are read; save it as one of them, as HTML or as plain text.',
    )
  const writer = new Writer()
  const leftOut: LeftOut[] = []
  const stack: { node: AnyNode & { children?: AnyNode[] }; next: number }[] = [{ node: root, next: 0 }]
  const roleOf = (node: Element) => kind.roles[localName(node).toLowerCase()]
  const enter = (node: AnyNode): boolean => {
    if (node.type === 'text' || node.type === 'cdata') {
      const data = node.type === 'text' ? node.data : textOf(node)
      const words = data.replace(/\s+/g, ' ')
      const places = placesIn(source, node.startIndex ?? 0, data)
      const kept = keptIn(data)
      writer.add(words, (i) => places(kept[i] ?? 0))
      return false
    }
    if (node.type !== 'tag') return false
    const role = roleOf(node)
    if (role === 'apart' || role === 'note') {
      const text = textOf(node).replace(/\s+/g, ' ').trim()
      if (text)
        leftOut.push({
          reason: role === 'note' ? 'footnote' : 'data about the document',
          text,
          start: node.startIndex ?? null,
          end: (node.endIndex ?? 0) + 1,
        })
      return false
    }
    if (/^(?:del|omissis)$/i.test(localName(node))) return false
    if (/^(?:br|eol)$/i.test(localName(node))) writer.break(1)
    if (
      /^(?:sup|HT)$/i.test(localName(node)) &&
      /^\d{1,3}$/.test(textOf(node).trim()) &&
      (localName(node) === 'sup' || node.attribs.TYPE === 'SUP')
    ) {
      const at = node.startIndex ?? 0
      writer.add(
        textOf(node)
          .trim()
          .replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] as string),
        () => at,
      )
      return false
    }
    if (role === 'block' || role === 'number') writer.break(2)
    return true
  }
  while (stack.length > 0) {
    const top = stack.at(-1) as { node: Element; next: number }
    const child = top.node.children[top.next]
    top.next += 1
    if (child !== undefined) {
      if (enter(child)) stack.push({ node: child, next: 0 })
      continue
    }
    stack.pop()
    const role = top.node.type === 'tag' ? roleOf(top.node) : undefined
    if (role === 'number') {
      const at = top.node.endIndex ?? 0
      if (top.node.parent?.type === 'tag' && HEADED.test(localName(top.node.parent))) writer.break(2)
      else if (writer.current.trim() !== '') {
        writer.add(' ', () => at)
        writer.glue()
      }
    } else if (role === 'block') writer.break(2)
  }
  const { text, at } = writer.finish()
  return { text, leftOut, origin: mappedOrigin(source, at) }
}

const localName = (node: Element) => node.name.replace(/^.*:/, '')

/** Where each letter stood before white space was folded. */
function keptIn(data: string): number[] {
  const kept: number[] = []
  let wasBlank = false
  for (let i = 0; i < data.length; i += 1) {
    const isBlank = /\s/.test(data[i] as string)
    if (!(isBlank && wasBlank)) kept.push(i)
    wasBlank = isBlank
  }
  return kept
}

function textOf(root: AnyNode): string {
  let text = ''
  const stack: AnyNode[] = [root]
  while (stack.length > 0) {
    const node = stack.pop() as AnyNode
    if (node.type === 'text') text += node.data
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i] as AnyNode)
  }
  return text
}
