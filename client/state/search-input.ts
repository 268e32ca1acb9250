import type { SearchSchemaInput } from '@tanstack/react-router'
import type { z } from 'zod'

/** A schema as what a route checks its address with: a link may leave out whatever has a default. */
export const checked =
  <Schema extends z.ZodType<object>>(schema: Schema) =>
  (search: Partial<z.output<Schema>> & SearchSchemaInput): z.output<Schema> =>
    schema.parse(search)
