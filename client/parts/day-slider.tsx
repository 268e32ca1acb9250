import { useEffect, useState } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { dayIn, monthOf } from '../state/months.ts'
import { today } from '../state/today.ts'
import { dayOf } from '../words/day.ts'

interface Props {
  on: string | undefined
  /** The first day there is something to ask about. */
  from: string
  onChange: (on: string | undefined) => void
}

/** A day on a line of months, from the first treaty to today: arrow keys go by the month, Page keys further. A day in between is typed. */
export function DaySlider({ on, from, onChange }: Props) {
  const now = today()
  const [first, last] = [monthOf(from), monthOf(now)]
  const asked = Math.min(Math.max(monthOf(on ?? now), first), last)
  const [month, move] = useState(asked)
  useEffect(() => move(asked), [asked])
  // The last month ends today; a day that was typed keeps its place until the slider moves.
  const day = month === asked ? (on ?? now) : month === last ? now : dayIn(month)
  return (
    <Slider
      className="day-slider"
      minValue={first}
      maxValue={last}
      value={month}
      onChange={move}
      onChangeEnd={(to) => onChange(to === last ? undefined : dayIn(to))}
      formatOptions={{ useGrouping: false }}
    >
      <Label>By the month</Label>
      <SliderOutput>{dayOf(day)}</SliderOutput>
      <SliderTrack className="track">
        <SliderThumb className="thumb" aria-valuetext={dayOf(day)} />
      </SliderTrack>
      <span className="ends" aria-hidden="true">
        <span>{from.slice(0, 4)}</span>
        <span>today</span>
      </span>
    </Slider>
  )
}
