import { useRef } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useOperation } from '../../api/client.ts'
import { ChosenThingDocument } from '../../api/generated/graphql.ts'
import type { Picture } from '../../graph/picture.ts'
import { longName } from '../../graph/short-name.ts'
import type { Point, Positions } from '../../graph/thing.ts'
import { toGroup } from './from-api.ts'
import type { MapView } from './map-view.ts'
import { thingSteps } from './menu-steps.ts'
import type { Take } from './use-map-view.ts'
import { waysOf } from './ways.ts'

export interface MenuAt extends Point {
  id: string
}

interface Props {
  at: MenuAt
  picture: Picture
  positions: Positions | null
  view: MapView
  take: Take
  onClose: () => void
}

/** What can be done with a thing, where it stands: the same steps as beside the map, by right click or by key. */
export function ThingMenu({ at, picture, positions, view, take, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { data } = useOperation(ChosenThingDocument, { id: at.id })
  const thing = picture.things.get(at.id)
  if (!thing) return null
  const ways = waysOf(at.id, (data?.neighbourhood.groups ?? []).map(toGroup), picture, view.opened)
  const groups = thingSteps(at.id, { view, ways, picture, point: positions?.get(at.id) ?? null })
  const steps = groups.flat()
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover className="thing-menu" triggerRef={anchor} isOpen onOpenChange={(open) => open || onClose()} placement="bottom start">
        <p className="thing-menu-of">{longName(thing, false)}</p>
        <Menu
          aria-label={`Steps with ${longName(thing, false)}`}
          autoFocus="first"
          onAction={(key) => {
            const chosen = steps.find((each) => each.key === key)
            onClose()
            if (chosen) take(chosen.step)
          }}
        >
          {groups.map((group, at) => (
            <MenuSection key={group[0]?.key} aria-label={at === 0 ? 'The thing itself' : 'What it is tied to'}>
              {at > 0 ? <Separator /> : null}
              {group.map(({ key, words, count }) => (
                <MenuItem key={key} id={key} className="thing-step" textValue={words}>
                  <span>{words}</span>
                  {count ? <small>{count}</small> : null}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
