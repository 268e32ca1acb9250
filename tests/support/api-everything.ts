import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../../server/api/schema.ts'

/** A selection of every field of a type, and of what those lead to, so many levels down. */
export function everyField(type: GraphQLNamedType, depth: number): string {
  if (isInterfaceType(type)) return '__typename id title'
  if (!isObjectType(type)) return ''
  const fields = Object.values(type.getFields()).filter((f) => !f.args.some(isRequiredArgument))
  return fields
    .flatMap((f) => {
      const to = getNamedType(f.type)
      if (isLeafType(to)) return [f.name]
      return depth > 0 ? [`${f.name} { ${everyField(to, depth - 1)} }`] : []
    })
    .concat('__typename')
    .join(' ')
}

/** Everything about each of these things. */
export const everythingAbout = (ids: string[], depth: number) => {
  const kinds = schema.getPossibleTypes(schema.getType('Node') as never) as readonly GraphQLObjectType[]
  const parts = kinds.map((type) => `... on ${type.name} { ${aliased(type, depth)} }`)
  return `{ ${ids.map((id, i) => `n${i}: node(id: "${id}") { __typename id title ${parts.join(' ')} }`).join('\n')} }`
}

/** Two types may give one name to fields of different shape; within `node` each gets a name of its own. */
const aliased = (type: GraphQLObjectType, depth: number) =>
  Object.values(type.getFields())
    .filter((f) => !f.args.some(isRequiredArgument))
    .map((f) => {
      const to = getNamedType(f.type)
      return `${type.name}_${f.name}: ${f.name}${isLeafType(to) ? '' : ` { ${everyField(to, depth - 1)} }`}`
    })
    .join(' ')
