import { useId } from 'react'
import './select-chip.css'

type Props = {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A filter that says what is shown and changes it: a native select with its label. */
export function SelectChip({ label, value, options, onChange }: Props) {
  const id = useId()
  return (
    <div className="select-chip">
      <label className="select-chip__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="select-chip__select"
        id={id}
        value={value}
        onChange={event => onChange(event.target.value)}
      >
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
