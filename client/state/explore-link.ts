import type { LinkProps } from '@tanstack/react-router'

/** The map with one thing in its middle. */
export const exploreLink = (id: string): LinkProps => ({ to: '/explore', search: { seeds: id, focus: id } })
