import * as z from 'zod/mini'

/** A part of an address that may be missing; one that makes no sense counts as missing. */
export const kept = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.optional(schema), undefined)

/** A part of an address with a value of its own where it is missing or makes no sense. */
export const orElse = <Schema extends z.ZodMiniType>(schema: Schema, value: z.output<Schema>) => {
  const safe = z.catch(schema, value as never)
  return z._default(safe, value as never)
}

export const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))
