import type { ReservationsQuery } from '../../api/generated/graphql.ts'

export type Release = ReservationsQuery['release']
export type Item = ReservationsQuery['reservations']['edges'][number]['node']
