import {
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../server/api/schema.ts'

/** What a reader of the schema meets, by coordinate, with what it says of itself. */
function described(of: GraphQLSchema): [string, string | null | undefined][] {
  const types = Object.values(of.getTypeMap()).filter((t) => !t.name.startsWith('__') && !isSpecifiedScalarType(t) && t.name !== 'Query')
  const all = [...types, of.getQueryType()].filter((t) => t !== undefined && t !== null)
  const fields = all.flatMap((t) =>
    isObjectType(t) || isInterfaceType(t) || isInputObjectType(t) ? Object.values(t.getFields()).map((f) => ({ t, f })) : [],
  )
  return [
    ...types.map((t): [string, string | null | undefined] => [t.name, t.description]),
    ...fields.map(({ t, f }): [string, string | null | undefined] => [`${t.name}.${f.name}`, f.description]),
    ...fields.flatMap(({ t, f }) =>
      'args' in f
        ? f.args.map((a: { name: string; description?: string | null }): [string, string | null | undefined] => [
            `${t.name}.${f.name}(${a.name})`,
            a.description,
          ])
        : [],
    ),
    ...types.flatMap((t) =>
      isEnumType(t) ? t.getValues().map((v): [string, string | null | undefined] => [`${t.name}.${v.name}`, v.description]) : [],
    ),
    ...of
      .getDirectives()
      .filter((d) => !isSpecifiedDirective(d))
      .map((d): [string, string | null | undefined] => [`@${d.name}`, d.description]),
  ]
}

describe('the schema', () => {
  it('describes everything in it in a sentence of its own', () => {
    const all = described(schema)
    expect(all.length).toBeGreaterThan(250)
    const bare = all.filter(([, text]) => !text || text.length < 8 || !/[.:)]$/.test(text.trim())).map(([where]) => where)
    expect(bare).toEqual([])
  })

  it('speaks to lawyers: no words of graph databases', () => {
    const technical = described(schema).filter(
      ([where, text]) => where !== 'Node' && /\b(edge|vertex|cypher|boolean|nullable|foreign key|resolver)\b/i.test(text ?? ''),
    )
    expect(technical).toEqual([])
  })

  it('answers every question that belongs to what is held', () => {
    const wanted =
      'release node instruments instrument version provision powers mechanisms safeguards rights offences yardsticks gaps coders sources coverage cell lacking neighbourhood link search'
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(wanted.split(' ')))
  })

  it('has no page size without a bound and no list of a field that grows without one declared', () => {
    const lists = Object.values(schema.getTypeMap()).flatMap((t) =>
      isObjectType(t) && !t.name.startsWith('__')
        ? Object.values(t.getFields())
            .filter((f) => String(f.type).startsWith('[') && isObjectType(getNamedType(f.type)))
            .map((f) => ({ where: `${t.name}.${f.name}`, f }))
        : [],
    )
    const undeclared = lists.filter(({ f }) => !f.astNode?.directives?.some((d) => d.name.value === 'listSize')).map(({ where }) => where)
    expect(undeclared).toEqual([])
  })
})
