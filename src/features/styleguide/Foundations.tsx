import { AreaShape } from '@/features/ui/AreaShape.tsx'
import { Icon } from '@/features/ui/Icon.tsx'
import { ICON_PATHS, type IconName } from '@/features/ui/iconPaths.ts'
import { Mark } from '@/features/ui/Mark.tsx'
import { Section } from '@/features/ui/Section.tsx'

const COLOURS = [
  ['paper', 'surface', 'sunken', 'ink', 'muted', 'line', 'hair'],
  ['inclusive', 'digitalized', 'green', 'parma', 'danger', 'warn'],
  ['inclusive-tint', 'digitalized-tint', 'green-tint', 'parma-tint'],
]
const AREAS = ['inclusive', 'digitalized', 'green', 'other']
const NAMES = Object.keys(ICON_PATHS) as IconName[]

export function Foundations() {
  return (
    <>
      <Section title="Mark">
        <div className="guide-row">
          <Mark />
          {AREAS.map((area) => (
            <span className={`area-${area} eyebrow`} key={area}>
              <AreaShape area={area} /> {area}
            </span>
          ))}
        </div>
      </Section>
      <Section title="Colour">
        {COLOURS.map((row) => (
          <ul className="guide-colours" key={row[0]}>
            {row.map((name) => (
              <li key={name}>
                <span className={`guide-colour guide-${name}`} />
                {name}
              </li>
            ))}
          </ul>
        ))}
      </Section>
      <Section title="Type">
        <div className="flow guide-type">
          <p className="guide-step-5">Överenskommelse, città, 1 234</p>
          <p className="guide-step-3">Överenskommelse, città, 1 234</p>
          <p className="guide-step-1">Överenskommelse, città, 1 234</p>
          <p className="ui">Source Sans 3: 0123456789, åäö, àèéìòù, Łódź</p>
          <p>
            <i>Source Serif 4: </i> en rad i kursiv, <b>en i fetstil</b>, Čakovec
          </p>
        </div>
      </Section>
      <Section title="Icons">
        <ul className="guide-icons">
          {NAMES.map((name) => (
            <li key={name}>
              <Icon name={name} /> {name}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
