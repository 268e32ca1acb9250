import type { SearchSchemaInput } from '@tanstack/react-router'
import type * as z from 'zod/mini'

/** A schema as what a route checks its address with: a link may leave out whatever has a default. */
export const checked =
  <Schema extends z.ZodMiniType<object>>(schema: Schema) =>
  (search: Partial<z.output<Schema>> & SearchSchemaInput): z.output<Schema> =>
    schema.parse(search)
