import { all } from '../lookup.ts'

export const sources = { Query: { sources: all('source') } }
